package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Word;

/**
 * Rows between two drawn lines where only the columns are drawn: labels of several lines stand beside figures of one. The
 * columns being known, the lines are joined to rows as in a table without lines.
 */
final class WrappedRows {
    /** Fewer could be one row whose cells have lines of their own. */
    private static final int FEWEST = 3;

    private WrappedRows() {}

    /** The cells of each row that one drawn row hides, or nothing where it hides none. */
    static Optional<List<List<GridCell>>> find(List<GridCell> drawn) {
        List<GridCell> cells =
                drawn.stream().sorted(Comparator.comparingInt(GridCell::column)).toList();
        boolean single = cells.stream().allMatch(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1);
        if (!single || cells.stream().filter(WrappedRows::hidesFigures).count() < 2) {
            return Optional.empty();
        }
        List<List<SegmentedLine>> rows = RowFinder.rows(lines(cells), columns(cells), new LevelRules(List.of()));
        long labelled = rows.stream()
                .filter(row -> row.stream()
                        .anyMatch(line -> line.segments().stream().anyMatch(segment -> !segment.isFigure())))
                .count();
        return rows.size() < FEWEST || 2 * labelled < rows.size() ? Optional.empty() : Optional.of(cut(cells, rows));
    }

    private static boolean hidesFigures(GridCell cell) {
        return cell.lines().size() >= FEWEST - 1
                && cell.lines().stream().allMatch(line -> CellForm.isFigure(line.text()));
    }

    private static List<SegmentedLine> lines(List<GridCell> cells) {
        List<Word> words = cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.words().stream())
                .toList();
        List<SegmentedLine> lines = new ArrayList<>();
        for (TextLine line : TextLine.of(words)) {
            List<Segment> segments = new ArrayList<>();
            for (GridCell cell : cells) {
                List<Word> own =
                        line.words().stream().filter(word -> isIn(cell, word)).toList();
                if (!own.isEmpty()) {
                    segments.add(Segment.of(own));
                }
            }
            lines.add(SegmentedLine.of(line, segments));
        }
        return lines;
    }

    private static boolean isIn(GridCell cell, Word word) {
        return cell.lines().stream().anyMatch(line -> line.words().contains(word));
    }

    /** What the texts of each drawn column reach over. */
    private static Columns columns(List<GridCell> cells) {
        List<Extent> extents = new ArrayList<>();
        for (GridCell cell : cells) {
            Box box = cell.isBlank() ? cell.place().box() : cell.lines().get(0).box();
            for (TextLine line : cell.lines()) {
                box = box.union(line.box());
            }
            extents.add(new Extent(box.x0(), box.x1()));
        }
        return new Columns(extents);
    }

    private static List<List<GridCell>> cut(List<GridCell> cells, List<List<SegmentedLine>> rows) {
        List<List<GridCell>> cut = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double above = i == 0 ? Double.NaN : middle(rows.get(i - 1), rows.get(i));
            double below = i + 1 == rows.size() ? Double.NaN : middle(rows.get(i), rows.get(i + 1));
            List<Word> words = rows.get(i).stream()
                    .flatMap(line -> line.line().words().stream())
                    .toList();
            List<GridCell> row = new ArrayList<>();
            for (GridCell cell : cells) {
                Box box = cell.place().box();
                Box own = new Box(
                        box.x0(),
                        Double.isNaN(above) ? box.y0() : above,
                        box.x1(),
                        Double.isNaN(below) ? box.y1() : below);
                List<Word> inside =
                        words.stream().filter(word -> isIn(cell, word)).toList();
                row.add(GridCell.of(
                        cell.row() + i,
                        cell.column(),
                        1,
                        1,
                        new Place(cell.place().page(), own),
                        inside));
            }
            cut.add(row);
        }
        return cut;
    }

    private static double middle(List<SegmentedLine> above, List<SegmentedLine> below) {
        double foot = above.stream().mapToDouble(SegmentedLine::y1).max().orElseThrow();
        double top = below.stream().mapToDouble(SegmentedLine::y0).min().orElseThrow();
        return (foot + top) / 2;
    }
}
