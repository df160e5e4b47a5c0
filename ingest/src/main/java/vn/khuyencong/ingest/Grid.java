package vn.khuyencong.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/** A table as rows of equal length: a cell's text stands at its top left corner, the other positions are empty. */
record Grid(List<List<Optional<String>>> rows) {
    static Grid of(Table table) {
        List<List<Optional<String>>> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            rows.add(new ArrayList<>(Collections.nCopies(table.columnCount(), Optional.empty())));
        }
        for (Cell cell : table.cells()) {
            rows.get(cell.row()).set(cell.column(), Optional.of(cell.text()));
        }
        return new Grid(rows);
    }
}
