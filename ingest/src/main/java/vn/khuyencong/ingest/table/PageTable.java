package vn.khuyencong.ingest.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.document.Table.Method;

/**
 * A table as far as one page shows it, or several pages that were joined.
 *
 * @param borders where its columns begin and end, from left to right: one more than it has columns
 * @param openAtTop whether no line closes it at the top, and {@code openAtBottom} at the bottom
 */
record PageTable(
        int page,
        int lastPage,
        Method method,
        Box box,
        List<Double> borders,
        int rowCount,
        List<GridCell> cells,
        boolean openAtTop,
        boolean openAtBottom)
        implements Piece {
    PageTable {
        borders = List.copyOf(borders);
        cells = cells.stream()
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList();
    }

    int columnCount() {
        return borders.size() - 1;
    }

    List<GridCell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    Optional<GridCell> findCell(int row, int column) {
        return cells.stream()
                .filter(cell -> cell.row() <= row
                        && row <= cell.lastRow()
                        && cell.column() <= column
                        && column <= cell.lastColumn())
                .findFirst();
    }

    PageTable with(List<Double> newBorders, int newRowCount, List<GridCell> newCells) {
        return new PageTable(page, lastPage, method, box, newBorders, newRowCount, newCells, openAtTop, openAtBottom);
    }

    /** The same, its rows told by its texts: whether its last one is cut by the page is not for lines to say. */
    PageTable closed() {
        return new PageTable(page, lastPage, method, box, borders, rowCount, cells, false, false);
    }

    /** As other rooms see it: no title and no unit yet, nothing marked as header. */
    Table toTable() {
        List<Cell> printed = cells.stream()
                .map(cell -> Cell.asPrinted(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        Optional.of(cell.place())))
                .toList();
        return Table.of(method, rowCount, columnCount(), printed);
    }
}
