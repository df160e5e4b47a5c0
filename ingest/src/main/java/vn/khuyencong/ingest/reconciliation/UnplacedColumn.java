package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.flat.FlatTables;

/** A column behind the printed ones for numbers that belong to no column for certain. */
final class UnplacedColumn {
    private UnplacedColumn() {}

    /** @param numbers by the row they are printed in */
    static Table add(Table table, Map<Integer, String> numbers) {
        int column = table.columnCount();
        List<Cell> cells = new ArrayList<>(table.cells());
        cells.add(Cell.asPrinted(0, column, table.headerRowCount(), 1, FlatTables.UNPLACED, Optional.empty())
                .withHeader(true));
        for (int row = table.headerRowCount(); row < table.rowCount(); row++) {
            cells.add(Cell.asPrinted(row, column, 1, 1, numbers.getOrDefault(row, ""), Optional.empty()));
        }
        return new Table(table.title(), table.unit(), table.method(), table.rowCount(), column + 1, cells);
    }
}
