package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Place;

/**
 * Rows between two drawn lines: where a label and figures stand line by line on the same baselines, three and more (two beside two columns
 * of figures), each line is a row. Where any text of the row stands elsewhere (a label of two lines beside one figure), nothing is cut.
 */
final class UndrawnRows {
    /** Lines from which on a label cannot just happen to have as many as one figure beside it; beside two, one less. */
    private static final int FEWEST = 3;

    /** Points by which the baselines of one row may differ. */
    private static final double SAME = 2.0;

    private UndrawnRows() {}

    static PageTable cut(PageTable table) {
        PageTable cut = table;
        for (int row = table.rowCount() - 1; row >= 0; row--) {
            Optional<List<Double>> baselines = baselines(table.row(row));
            if (baselines.isPresent()) {
                cut = cut(cut, row, baselines.get());
            } else {
                Optional<List<List<GridCell>>> wrapped = WrappedRows.find(table.row(row));
                cut = wrapped.isPresent() ? replaced(cut, row, wrapped.get()).closed() : cut;
            }
        }
        return cut;
    }

    /** The baselines that are rows, or nothing where the row is one. */
    private static Optional<List<Double>> baselines(List<GridCell> cells) {
        List<GridCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        List<Double> most = List.of();
        for (GridCell cell : filled) {
            List<Double> own =
                    cell.lines().stream().map(line -> line.box().y1()).toList();
            most = own.size() > most.size() ? own : most;
        }
        List<Double> all = most;
        boolean aligned = filled.stream()
                .allMatch(cell -> cell.rowSpan() == 1
                        && cell.lines().stream().allMatch(line -> indexOf(line, all) >= 0)
                        && (isFigures(cell) || cell.lines().size() == all.size()));
        long figures = filled.stream()
                .filter(cell -> isFigures(cell) && cell.lines().size() == all.size())
                .count();
        boolean labels = filled.stream().anyMatch(cell -> !isFigures(cell));
        boolean enough = all.size() >= FEWEST || (all.size() == FEWEST - 1 && figures >= 2);
        return enough && aligned && figures >= 1 && labels ? Optional.of(all) : Optional.empty();
    }

    private static boolean isFigures(GridCell cell) {
        return cell.lines().stream().allMatch(line -> CellForm.isFigure(line.text()));
    }

    private static int indexOf(TextLine line, List<Double> baselines) {
        for (int i = 0; i < baselines.size(); i++) {
            if (Math.abs(line.box().y1() - baselines.get(i)) <= SAME) {
                return i;
            }
        }
        return -1;
    }

    private static PageTable cut(PageTable table, int row, List<Double> baselines) {
        List<List<GridCell>> rows = new ArrayList<>();
        baselines.forEach(baseline -> rows.add(new ArrayList<>()));
        for (GridCell cell : table.row(row)) {
            if (cell.rowSpan() == 1) {
                rows(cell, baselines).forEach(part -> rows.get(part.row() - row).add(part));
            }
        }
        return replaced(table, row, rows);
    }

    /** With several rows in the place of one; cells that span it span all of them. */
    private static PageTable replaced(PageTable table, int row, List<List<GridCell>> rows) {
        int more = rows.size() - 1;
        List<GridCell> cells = new ArrayList<>();
        rows.forEach(cells::addAll);
        for (GridCell cell : table.cells()) {
            if (cell.row() > row) {
                cells.add(cell.at(cell.row() + more, cell.column(), cell.rowSpan(), cell.columnSpan()));
            } else if (cell.row() < row || cell.rowSpan() > 1) {
                int span = cell.rowSpan() + (cell.lastRow() >= row ? more : 0);
                cells.add(cell.at(cell.row(), cell.column(), span, cell.columnSpan()));
            }
        }
        return table.with(table.borders(), table.rowCount() + more, cells);
    }

    private static List<GridCell> rows(GridCell cell, List<Double> baselines) {
        List<GridCell> rows = new ArrayList<>();
        Box box = cell.place().box();
        for (int i = 0; i < baselines.size(); i++) {
            int at = i;
            // y1 of a line is the foot of its letters: what lies between it and the next foot is the next row.
            double top = i == 0 ? box.y0() : baselines.get(i - 1);
            double bottom = i == baselines.size() - 1 ? box.y1() : baselines.get(i);
            Place place = new Place(cell.place().page(), new Box(box.x0(), top, box.x1(), bottom));
            List<TextLine> lines = cell.lines().stream()
                    .filter(line -> indexOf(line, baselines) == at)
                    .toList();
            rows.add(new GridCell(cell.row() + i, cell.column(), 1, cell.columnSpan(), place, lines));
        }
        return rows;
    }
}
