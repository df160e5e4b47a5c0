package vn.khuyencong.ingest.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/**
 * Marks the header of a table by its form: it begins with a row of words or years, goes on as long as its cells reach down
 * or a row divides the columns of the one above, and ends with a numbering row where there is one. A table that begins with
 * figures has none.
 */
final class HeaderRows {
    /** Rows that a header has at most, its numbering row included. */
    private static final int DEEPEST = 6;

    private final Table table;

    private HeaderRows(Table table) {
        this.table = table;
    }

    static Table mark(Table table) {
        int depth = depth(table);
        return table.withCells(cell -> cell.withHeader(cell.row() < depth));
    }

    /** How many rows at the top are header. */
    static int depth(Table table) {
        return new HeaderRows(table).depth();
    }

    private int depth() {
        int first = 0;
        while (first < table.rowCount() && isOneCell(first)) {
            first++;
        }
        if (first + 1 >= table.rowCount() || !mayBegin(first)) {
            return 0;
        }
        int last = Math.min(table.rowCount() - 1, first + DEEPEST);
        for (int row = first; row < last; row++) {
            if (NumberingRow.is(table.cellsOfRow(row))) {
                return row + 1;
            }
            if (hasFigures(row)) {
                break;
            }
        }
        int depth = depth(first, last);
        if (depth == first + 1 && texts(first) < 2 && depth < last) {
            // A unit or a part of a title in one cell: the header is what follows, where that is one.
            depth = mayBegin(depth) && texts(depth) >= 2 ? depth(depth, last) : 0;
        }
        return depth > last || (depth == first + 1 && texts(first) < 2) ? 0 : depth;
    }

    private int depth(int first, int last) {
        int depth = reach(first + 1);
        while (depth < last && (divides(depth) || fillsIn(depth) || leads(depth, last) || standsOverFigures(depth))) {
            depth = reach(depth + 1);
        }
        return depth;
    }

    /** A title over the whole width. */
    private boolean isOneCell(int row) {
        return table.findCell(row, 0)
                .filter(cell -> cell.columnSpan() == table.columnCount())
                .isPresent();
    }

    private boolean mayBegin(int row) {
        return NumberingRow.is(table.cellsOfRow(row))
                || (texts(row) >= 1 && !hasFigures(row) && !beginsWithItemNumber(row));
    }

    private long texts(int row) {
        return table.cellsOfRow(row).stream().filter(cell -> !cell.isBlank()).count();
    }

    private boolean hasFigures(int row) {
        return table.cellsOfRow(row).stream()
                .anyMatch(cell -> CellForm.isFigure(cell.text()) && !CellForm.isDate(cell.text()));
    }

    private boolean beginsWithItemNumber(int row) {
        return table.cellsOfRow(row).stream()
                .anyMatch(cell -> cell.column() == 0 && CellForm.isItemNumber(cell.text()));
    }

    /** The rows that the cells above a row reach down to. */
    private int reach(int depth) {
        int reach = depth;
        for (Cell cell : table.cells()) {
            if (cell.row() < reach) {
                reach = Math.max(reach, cell.row() + cell.rowSpan());
            }
        }
        return reach;
    }

    /** Each of its texts stands under a wider cell or a blank one, and at least one of those it divides into several. */
    private boolean divides(int row) {
        if (hasFigures(row) || beginsWithItemNumber(row) || isOneCell(row)) {
            return false;
        }
        boolean divided = false;
        for (Cell cell : table.cellsOfRow(row)) {
            if (cell.isBlank()) {
                continue;
            }
            Cell above = table.findCell(row - 1, cell.column()).orElse(cell);
            if (above.columnSpan() <= cell.columnSpan() && !above.isBlank()) {
                return false;
            }
            divided |= !above.isBlank() && textsUnder(above, row) >= 2;
        }
        return divided;
    }

    private long textsUnder(Cell above, int row) {
        return table.cellsOfRow(row).stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> above.column() <= cell.column() && cell.column() < above.column() + above.columnSpan())
                .count();
    }

    /**
     * Where a format does not merge cells: a row of words or years that leaves the columns of number and label blank, and
     * fills places that the row above leaves blank, or gives units in parentheses.
     */
    private boolean fillsIn(int row) {
        List<Cell> texts =
                table.cellsOfRow(row).stream().filter(cell -> !cell.isBlank()).toList();
        boolean labelled = texts.stream().anyMatch(cell -> cell.column() <= 1);
        if (texts.size() < 2 || labelled || hasFigures(row)) {
            return false;
        }
        boolean units = texts.stream().allMatch(cell -> CellForm.isInParentheses(cell.text()));
        boolean fills = texts.stream().anyMatch(cell -> table.findCell(row - 1, cell.column())
                .filter(Cell::isBlank)
                .isPresent());
        return units || fills;
    }

    /** One text over the columns that the next row, of the same kind, gives their heads: "Trong đó", "Chia ra". */
    private boolean leads(int row, int last) {
        return row + 1 < last
                && texts(row) == 1
                && !hasFigures(row)
                && table.cellsOfRow(row).stream().noneMatch(cell -> !cell.isBlank() && cell.column() <= 1)
                && !isOneCell(row + 1)
                && fillsIn(row + 1);
    }

    /** Words alone, in half and more of the columns that hold figures below: units, or the second line of the heads. */
    private boolean standsOverFigures(int row) {
        if (hasFigures(row) || beginsWithItemNumber(row)) {
            return false;
        }
        Set<Integer> columns = columnsOfFigures(row + 1);
        long heads = table.cellsOfRow(row).stream()
                .filter(cell -> !cell.isBlank() && columns.contains(cell.column()))
                .count();
        return heads >= 2 && 2 * heads >= columns.size();
    }

    private Set<Integer> columnsOfFigures(int fromRow) {
        Map<Integer, Integer> balance = new TreeMap<>();
        for (Cell cell : table.cells()) {
            if (cell.row() >= fromRow && !cell.isBlank() && cell.columnSpan() == 1) {
                // Three figures for two texts and more.
                balance.merge(cell.column(), CellForm.isFigure(cell.text()) ? 2 : -3, Integer::sum);
            }
        }
        balance.values().removeIf(value -> value <= 0);
        return balance.keySet();
    }
}
