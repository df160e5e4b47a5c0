package vn.khuyencong.ingest.observation.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/**
 * A table set by hand: a line a row, cells between bars; {@code <} belongs to the cell at its left, {@code ^} to the cell
 * above.
 */
public final class TableText {
    private TableText() {}

    public static Table table(Optional<String> title, Optional<String> unit, String text) {
        List<String[]> rows = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|", -1))
                .toList();
        int columns = rows.get(0).length;
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).length != columns) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + rows.get(row).length + " cells, not " + columns);
            }
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(row)[column].strip();
                if (!cell.equals("<") && !cell.equals("^")) {
                    cells.add(Cell.asPrinted(
                            row,
                            column,
                            span(rows, row, column, true),
                            span(rows, row, column, false),
                            cell,
                            Optional.empty()));
                }
            }
        }
        return new Table(title, unit, Table.Method.OFFICE, rows.size(), columns, cells);
    }

    private static int span(List<String[]> rows, int row, int column, boolean down) {
        int span = 1;
        while (true) {
            int nextRow = down ? row + span : row;
            int nextColumn = down ? column : column + span;
            boolean inside = nextRow < rows.size() && nextColumn < rows.get(nextRow).length;
            if (!inside || !rows.get(nextRow)[nextColumn].strip().equals(down ? "^" : "<")) {
                return span;
            }
            span++;
        }
    }
}
