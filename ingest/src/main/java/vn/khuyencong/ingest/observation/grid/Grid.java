package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Origin;

/** A table whose cells can be asked for by position. */
final class Grid {
    final Table table;
    final int ordinal;
    private final Cell[][] cells;

    /** Whether rows and columns are exchanged. */
    private final boolean turned;

    Grid(Table table, int ordinal) {
        this(table, ordinal, false);
    }

    private Grid(Table table, int ordinal, boolean turned) {
        this.turned = turned;
        this.table = table;
        this.ordinal = ordinal;
        this.cells = new Cell[table.rowCount()][table.columnCount()];
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    cells[row][column] = cell;
                }
            }
        }
    }

    /** The same table with its columns as rows; what is told of it still names the printed cells. */
    Grid turn() {
        List<Cell> exchanged = table.cells().stream()
                .map(cell -> new Cell(
                        /* row= */ cell.column(),
                        /* column= */ cell.row(),
                        /* rowSpan= */ cell.columnSpan(),
                        /* columnSpan= */ cell.rowSpan(),
                        cell.header(),
                        cell.text(),
                        cell.rawText(),
                        cell.place()))
                .toList();
        Table other = new Table(
                table.title(),
                table.unit(),
                table.method(),
                /* rowCount= */ table.columnCount(),
                /* columnCount= */ table.rowCount(),
                exchanged);
        return new Grid(other, ordinal, !turned);
    }

    /** Where a figure was read: the printed cell. */
    Origin origin(int row, int column, Optional<Integer> page) {
        return turned ? new Origin(ordinal, column, row, 0, page) : new Origin(ordinal, row, column, 0, page);
    }

    int rows() {
        return table.rowCount();
    }

    int columns() {
        return table.columnCount();
    }

    /** The cell that covers a position, spanned positions included. */
    Optional<Cell> covering(int row, int column) {
        return Optional.ofNullable(cells[row][column]);
    }

    /** The cell whose top left corner is here. */
    Optional<Cell> at(int row, int column) {
        return covering(row, column).filter(cell -> cell.row() == row && cell.column() == column);
    }

    /** The text of the cell whose top left corner is here, else empty. */
    String text(int row, int column) {
        return at(row, column).map(cell -> cell.text().strip()).orElse("");
    }

    /** The text of the cell that covers a position, else empty. */
    String coveringText(int row, int column) {
        return covering(row, column).map(cell -> cell.text().strip()).orElse("");
    }

    Where whole() {
        return Where.table(ordinal, table.findPageStart());
    }

    /** The printed cell that covers a position; the table where none does. */
    Where where(int row, int column) {
        return covering(row, column).map(this::where).orElseGet(this::whole);
    }

    private Where where(Cell cell) {
        Optional<Integer> page = cell.place().map(Place::page);
        return turned
                ? Where.cell(ordinal, cell.column(), cell.row(), page)
                : Where.cell(ordinal, cell.row(), cell.column(), page);
    }
}
