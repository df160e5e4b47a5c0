package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that begins where the page before ended with one of the same columns continues it. A header printed again is
 * dropped; a row that the break cut in two is one again.
 */
final class TableContinuation {
    /** Points by which the borders of one column may differ from page to page. */
    private static final double SAME = 4.0;

    private TableContinuation() {}

    /** The whole, or nothing where the two are different tables. */
    static Optional<PageTable> join(PageTable first, PageTable second) {
        if (liesWithin(second, first)) {
            return Optional.of(append(first, onColumnsOf(second, first)));
        }
        if (liesWithin(first, second)) {
            return Optional.of(append(onColumnsOf(first, second), second));
        }
        boolean sameHeader = first.columnCount() == second.columnCount() && repeatedRows(first, second) > 0;
        return sameHeader ? Optional.of(append(first, second)) : Optional.empty();
    }

    /** Whether each border of the one is a border of the other, wherever on the page they begin. */
    private static boolean liesWithin(PageTable inner, PageTable outer) {
        double width = width(outer);
        return Math.abs(width(inner) - width) <= SAME
                && inner.columnCount() >= 2
                && inner.borders().stream()
                        .allMatch(border ->
                                nearest(outer, border - inner.borders().get(0)) >= 0);
    }

    private static double width(PageTable table) {
        return table.borders().get(table.columnCount()) - table.borders().get(0);
    }

    /** The border at a distance from the first one, -1 where there is none. */
    private static int nearest(PageTable table, double offset) {
        int best = -1;
        double distance = SAME;
        for (int i = 0; i < table.borders().size(); i++) {
            double off = Math.abs(table.borders().get(i) - table.borders().get(0) - offset);
            if (off <= distance) {
                best = i;
                distance = off;
            }
        }
        return best;
    }

    private static PageTable onColumnsOf(PageTable table, PageTable model) {
        List<GridCell> cells = new ArrayList<>();
        double start = table.borders().get(0);
        for (GridCell cell : table.cells()) {
            int from = nearest(model, table.borders().get(cell.column()) - start);
            int to = nearest(model, table.borders().get(cell.lastColumn() + 1) - start);
            cells.add(cell.at(cell.row(), from, cell.rowSpan(), to - from));
        }
        return table.with(model.borders(), table.rowCount(), cells);
    }

    private static PageTable append(PageTable first, PageTable second) {
        int skipped = repeatedRows(first, second);
        boolean cut = skipped < second.rowCount() && CutRow.isCut(first, second, skipped);
        int shift = first.rowCount() - skipped - (cut ? 1 : 0);
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : first.cells()) {
            boolean torn = cut && cell.lastRow() == first.rowCount() - 1;
            cells.add(torn ? cell.withMore(textAt(second, skipped, cell.column())) : cell);
        }
        for (GridCell cell : second.cells()) {
            if (cell.row() >= skipped + (cut ? 1 : 0)) {
                cells.add(cell.at(cell.row() + shift, cell.column(), cell.rowSpan(), cell.columnSpan()));
            }
        }
        return first.with(first.borders(), second.rowCount() + shift, cells)
                .until(second.lastPage(), second.openAtBottom());
    }

    private static List<TextLine> textAt(PageTable table, int row, int column) {
        return table.row(row).stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(GridCell::lines)
                .orElse(List.of());
    }

    /** How many rows at the top of the second are those at the top of the first, printed again. */
    static int repeatedRows(PageTable first, PageTable second) {
        int most = Math.min(first.rowCount(), second.rowCount());
        int same = 0;
        while (same < most && print(first, same).equals(print(second, same))) {
            same++;
        }
        while (same > 0 && (reachesPast(second, same) || isBlankRow(second, same - 1))) {
            same--;
        }
        return same;
    }

    private static boolean reachesPast(PageTable table, int rows) {
        return table.cells().stream().anyMatch(cell -> cell.row() < rows && cell.lastRow() >= rows);
    }

    private static boolean isBlankRow(PageTable table, int row) {
        return table.row(row).stream().allMatch(GridCell::isBlank);
    }

    private static String print(PageTable table, int row) {
        StringBuilder print = new StringBuilder();
        for (GridCell cell : table.row(row)) {
            print.append(cell.column())
                    .append('+')
                    .append(cell.columnSpan())
                    .append(cell.text().replaceAll("\\s+", ""))
                    .append('|');
        }
        return print.toString();
    }
}
