package vn.khuyencong.ingest.reconciliation.correction;

import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Origin;

/**
 * The cell or paragraph that a correction is for, by the numbers of the contract's {@code source_cell}.
 *
 * @param table ordinal of the table, 0 for the running text
 * @param row row of the cell's top left corner, from 0; the paragraph's number in the running text
 * @param column column of the cell's top left corner, from 0; 0 in the running text
 */
record Spot(int table, int row, int column) {
    static Spot of(Origin origin) {
        return new Spot(origin.table(), origin.row(), origin.column());
    }

    boolean isRunningText() {
        return table == 0;
    }

    String cellId(Document document) {
        return document.cellId(table, row, column);
    }

    String vi() {
        return isRunningText() ? "đoạn văn " + row : "bảng %d, ô r%d c%d".formatted(table, row, column);
    }

    String en() {
        return isRunningText() ? "paragraph " + row : "table %d, cell r%d c%d".formatted(table, row, column);
    }
}
