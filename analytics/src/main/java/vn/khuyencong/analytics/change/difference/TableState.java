package vn.khuyencong.analytics.change.difference;

import java.sql.SQLException;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Fields;

/** A table in one of the two releases; ordinal 0 is the running text. */
public record TableState(
        String tableId,
        String documentId,
        String fileName,
        int ordinal,
        Optional<String> title,
        Optional<String> unit,
        Optional<Integer> pageStart,
        Optional<Integer> pageEnd,
        int rowCount,
        int columnCount,
        Optional<String> method) {

    static Optional<TableState> find(Fields row, String side) throws SQLException {
        Optional<String> id = row.findText(side + "table_id");
        return id.isEmpty() ? Optional.empty() : Optional.of(of(row, side));
    }

    private static TableState of(Fields row, String side) throws SQLException {
        return new TableState(
                row.text(side + "table_id"),
                row.text(side + "document_id"),
                row.text(side + "file_name"),
                row.integer(side + "ordinal"),
                row.findText(side + "title"),
                row.findText(side + "unit"),
                row.findInteger(side + "page_start"),
                row.findInteger(side + "page_end"),
                row.integer(side + "row_count"),
                row.integer(side + "column_count"),
                row.findText(side + "method"));
    }
}
