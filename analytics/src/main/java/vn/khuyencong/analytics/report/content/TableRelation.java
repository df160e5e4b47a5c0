package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.List;

/** Reads {@code source_table} and {@code source_cell}. */
record TableRelation(Warehouse warehouse) {
    List<SourceTable> of(String documentId) throws SQLException {
        return warehouse.read(
                "SELECT * FROM source_table WHERE document_id = ? ORDER BY ordinal, table_id",
                fields -> new SourceTable(
                        fields.text("table_id"),
                        fields.integer("ordinal"),
                        fields.findText("title"),
                        fields.findText("unit"),
                        fields.findInteger("page_start"),
                        fields.findInteger("page_end"),
                        fields.integer("row_count"),
                        fields.integer("column_count"),
                        fields.text("method")),
                documentId);
    }

    List<SourceCell> cells(String tableId) throws SQLException {
        return warehouse.read(
                "SELECT * FROM source_cell WHERE table_id = ? ORDER BY row_index, column_index, cell_id",
                fields -> new SourceCell(
                        fields.text("cell_id"),
                        fields.integer("row_index"),
                        fields.integer("column_index"),
                        fields.integer("row_span"),
                        fields.integer("column_span"),
                        fields.flag("is_header"),
                        fields.text("text"),
                        fields.text("raw_text"),
                        fields.findInteger("page")),
                tableId);
    }
}
