package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.List;

/** Reads {@code document}. */
record DocumentRelation(Warehouse warehouse) {
    List<SourceDocument> all() throws SQLException {
        return warehouse.read(
                "SELECT * FROM document ORDER BY province_code, period_start, file_name, document_id",
                fields -> new SourceDocument(
                        fields.text("document_id"),
                        fields.text("file_name"),
                        fields.text("sha256"),
                        fields.text("media_type"),
                        fields.findText("title"),
                        fields.findText("document_type"),
                        fields.findText("document_number"),
                        fields.findText("issued_on"),
                        fields.findText("province_code"),
                        fields.findInteger("period_start"),
                        fields.findInteger("period_end"),
                        fields.findInteger("page_count"),
                        fields.text("text_source"),
                        fields.findText("supersedes")));
    }
}
