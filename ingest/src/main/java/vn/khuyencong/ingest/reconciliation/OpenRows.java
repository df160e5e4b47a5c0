package vn.khuyencong.ingest.reconciliation;

import java.util.HashSet;
import java.util.Set;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.flat.FlatTables;

/** Rows that still have numbers in no column: what their sums lack may be among these. */
record OpenRows(Set<Row> rows) {
    /** A row of a table. */
    record Row(int table, int row) {}

    static OpenRows of(Document document) {
        Set<Row> rows = new HashSet<>();
        int ordinal = 0;
        for (Table table : document.tables()) {
            ordinal++;
            if (FlatTables.hasUnplaced(table)) {
                for (Cell cell : table.cells()) {
                    if (!cell.header() && !cell.isBlank() && cell.column() == table.columnCount() - 1) {
                        rows.add(new Row(ordinal, cell.row()));
                    }
                }
            }
        }
        return new OpenRows(rows);
    }

    boolean touch(Check check) {
        return check.members().stream().anyMatch(this::holds);
    }

    private boolean holds(Observation figure) {
        return rows.contains(new Row(figure.origin().table(), figure.origin().row()));
    }
}
