package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table.Method;
import vn.khuyencong.ingest.document.Word;

/** The grid of a block of lines: columns from its body, the header fitted over them, lines joined to rows. */
final class WhitespaceGrid {
    private final int page;
    private final TableBlock block;
    private final Columns shown;
    private final Columns columns;
    private final List<List<SegmentedLine>> rows;
    private final List<HeaderFit.Placed> heads;
    private final int headerRows;
    private final Box box;
    private final List<Double> borders;

    private WhitespaceGrid(int page, TableBlock block, LevelRules rules, Blanks blanks) {
        this.page = page;
        this.block = block;
        this.shown = AlternatingColumns.join(
                ColumnFinder.find(TableBlocks.rows(block.body())), block.header(), block.body());
        this.columns = HeadedColumns.withBlank(shown, block.header());
        this.heads = HeaderFit.fit(
                block, columns, FigureColumns.of(block.body(), columns).first(), rules, blanks);
        this.headerRows = heads.stream()
                .mapToInt(head -> head.row() + head.rowSpan())
                .max()
                .orElse(0);
        this.rows = RowFinder.rows(block.body(), columns, rules);
        this.box = boxOf(block);
        this.borders = borders();
    }

    /** What a column covers with all of its texts, labels that stand alone on their lines included. */
    private Extent reach(int column) {
        Extent reach = columns.extents().get(column);
        for (SegmentedLine line : block.body()) {
            for (Segment segment : line.segments()) {
                Columns.Range range = columns.rangeOf(segment);
                if (range.first() == column && range.last() == column) {
                    reach = reach.union(Extent.of(segment));
                }
            }
        }
        return reach;
    }

    /** The table that a block is, or nothing where it is none. */
    static Optional<PageTable> find(int page, TableBlock block, LevelRules rules, Blanks blanks) {
        WhitespaceGrid grid = new WhitespaceGrid(page, block, rules, blanks);
        boolean table = new Plausibility(block.header(), block.body(), grid.shown, rules).isTable();
        return table ? Optional.of(grid.table()) : Optional.empty();
    }

    private static Box boxOf(TableBlock block) {
        Box box = block.body().get(0).box();
        for (SegmentedLine line : block.body()) {
            box = box.union(line.box());
        }
        for (SegmentedLine line : block.header()) {
            box = box.union(line.box());
        }
        return box;
    }

    private List<Double> borders() {
        List<Double> found = new ArrayList<>();
        found.add(Math.min(box.x0(), columns.whole().from()));
        for (int i = 1; i < columns.count(); i++) {
            Extent left = reach(i - 1);
            Extent right = reach(i);
            Extent narrow = columns.extents().get(i);
            found.add(
                    left.to() < right.from()
                            ? (left.to() + right.from()) / 2
                            : (columns.extents().get(i - 1).to() + narrow.from()) / 2);
        }
        found.add(Math.max(box.x1(), columns.whole().to()));
        return found;
    }

    private PageTable table() {
        List<GridCell> cells = new ArrayList<>();
        double[] ys = heights();
        for (HeaderFit.Placed placed : heads) {
            Columns.Range range = placed.head().range();
            cells.add(new GridCell(
                    placed.row(),
                    range.first(),
                    placed.rowSpan(),
                    range.count(),
                    place(ys, placed.row(), placed.rowSpan(), range),
                    placed.head().lines()));
        }
        for (int i = 0; i < rows.size(); i++) {
            addRow(headerRows + i, rows.get(i), ys, cells);
        }
        return new PageTable(
                page,
                page,
                Method.WHITESPACE,
                box,
                borders,
                headerRows + rows.size(),
                complete(ys, cells),
                false,
                false);
    }

    private Place place(double[] ys, int row, int rowSpan, Columns.Range range) {
        return new Place(
                page, new Box(borders.get(range.first()), ys[row], borders.get(range.last() + 1), ys[row + rowSpan]));
    }

    private double[] heights() {
        int count = headerRows + rows.size();
        double[] tops = new double[count + 1];
        double[] feet = new double[count];
        java.util.Arrays.fill(tops, Double.NaN);
        java.util.Arrays.fill(feet, Double.NaN);
        for (HeaderFit.Placed placed : heads) {
            int last = placed.row() + placed.rowSpan() - 1;
            for (int line = placed.head().firstLine(); line <= placed.head().lastLine(); line++) {
                SegmentedLine at = block.header().get(line);
                tops[placed.row()] = min(tops[placed.row()], at.y0());
                if (placed.rowSpan() == 1) {
                    feet[last] = max(feet[last], at.y1());
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (SegmentedLine line : rows.get(i)) {
                tops[headerRows + i] = min(tops[headerRows + i], line.y0());
                feet[headerRows + i] = max(feet[headerRows + i], line.y1());
            }
        }
        double[] ys = new double[count + 1];
        ys[0] = box.y0();
        for (int i = 1; i < count; i++) {
            double above = Double.isNaN(feet[i - 1]) ? tops[i] : feet[i - 1];
            double below = Double.isNaN(tops[i]) ? above : tops[i];
            ys[i] = Math.max(ys[i - 1], (above + below) / 2);
        }
        ys[count] = Math.max(ys[count - 1], box.y1());
        return ys;
    }

    private static double min(double a, double b) {
        return Double.isNaN(a) ? b : Math.min(a, b);
    }

    private static double max(double a, double b) {
        return Double.isNaN(a) ? b : Math.max(a, b);
    }

    private void addRow(int row, List<SegmentedLine> lines, double[] ys, List<GridCell> cells) {
        Map<Integer, List<Word>> words = new TreeMap<>();
        Map<Integer, Columns.Range> ranges = new TreeMap<>();
        for (SegmentedLine line : lines) {
            for (Segment segment : line.segments()) {
                Columns.Range range = spanOf(segment, line);
                int column = ranges.values().stream()
                        .filter(other -> other.meets(range))
                        .mapToInt(Columns.Range::first)
                        .findFirst()
                        .orElse(range.first());
                words.computeIfAbsent(column, c -> new ArrayList<>()).addAll(segment.words());
                ranges.putIfAbsent(column, range);
            }
        }
        ranges.forEach((column, range) -> cells.add(GridCell.of(
                row, column, 1, range.count(), place(ys, row, 1, range), words.getOrDefault(column, List.of()))));
    }

    /** A label that reaches beyond its column stays in it; what stands in the middle of several spans them. */
    private Columns.Range spanOf(Segment segment, SegmentedLine line) {
        Columns.Range range = columns.rangeOf(segment);
        if (range.count() == 1) {
            return range;
        }
        Extent first = columns.extents().get(range.first());
        boolean label = segment.x0() <= first.from() + 3 * line.em() || segment.x0() <= first.center();
        return label && !segment.isFigure() ? new Columns.Range(range.first(), range.first()) : range;
    }

    /** No two cells on one place: a span gives way, a text joins the one that is there. Places left over are blank. */
    private List<GridCell> complete(double[] ys, List<GridCell> cells) {
        int count = headerRows + rows.size();
        GridCell[][] at = new GridCell[count][columns.count()];
        cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        for (GridCell cell : cells) {
            GridCell there = at[cell.row()][cell.column()];
            if (there != null) {
                put(there.withMore(cell.lines()), at);
                continue;
            }
            int wide = 1;
            while (wide < cell.columnSpan() && at[cell.row()][cell.column() + wide] == null) {
                wide++;
            }
            int high = 1;
            while (high < cell.rowSpan() && isFree(at[cell.row() + high], cell.column(), wide)) {
                high++;
            }
            Columns.Range range = new Columns.Range(cell.column(), cell.column() + wide - 1);
            put(
                    new GridCell(
                            cell.row(), cell.column(), high, wide, place(ys, cell.row(), high, range), cell.lines()),
                    at);
        }
        List<GridCell> complete = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            for (int c = 0; c < columns.count(); c++) {
                if (at[r][c] == null) {
                    complete.add(new GridCell(r, c, 1, 1, place(ys, r, 1, new Columns.Range(c, c)), List.of()));
                } else if (at[r][c].row() == r && at[r][c].column() == c) {
                    complete.add(at[r][c]);
                }
            }
        }
        return complete;
    }

    private static boolean isFree(@Nullable GridCell[] row, int column, int count) {
        for (int c = column; c < column + count; c++) {
            if (row[c] != null) {
                return false;
            }
        }
        return true;
    }

    private static void put(GridCell cell, GridCell[][] at) {
        for (int r = cell.row(); r <= cell.lastRow(); r++) {
            for (int c = cell.column(); c <= cell.lastColumn(); c++) {
                at[r][c] = cell;
            }
        }
    }
}
