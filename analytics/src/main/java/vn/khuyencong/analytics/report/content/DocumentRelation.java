package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.List;

/** Reads {@code document} with {@code statement}; a warehouse without the latter knows of versions only. */
record DocumentRelation(Warehouse warehouse) {
    private static final String STATEMENTS = "statement";

    private static final String NO_STATEMENTS = "(SELECT NULL::VARCHAR AS document_id, NULL::VARCHAR AS statement_id,"
            + " NULL::INTEGER AS revision, NULL::BOOLEAN AS is_latest, NULL::BOOLEAN AS is_counted)";

    List<SourceDocument> all() throws SQLException {
        boolean known = !warehouse
                .read("SELECT 1 FROM information_schema.tables WHERE table_name = 'statement'", fields -> 1)
                .isEmpty();
        return warehouse.read("""
                SELECT d.*, coalesce(s.statement_id, d.document_id) AS statement_id,
                       CASE WHEN s.document_id IS NULL THEN 1 ELSE s.revision END AS revision,
                       coalesce(s.is_latest, n.supersedes IS NULL) AS is_latest,
                       coalesce(s.is_counted, true) AND n.supersedes IS NULL AS is_counted
                FROM document d
                LEFT JOIN %s AS s ON s.document_id = d.document_id
                LEFT JOIN (SELECT DISTINCT supersedes FROM document) AS n ON n.supersedes = d.document_id
                ORDER BY d.province_code, d.period_start, d.file_name, d.document_id
                """.formatted(known ? STATEMENTS : NO_STATEMENTS), DocumentRelation::document);
    }

    private static SourceDocument document(Fields fields) throws SQLException {
        return new SourceDocument(
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
                fields.findText("supersedes"),
                new Standing(
                        fields.text("statement_id"),
                        fields.findInteger("revision"),
                        fields.flag("is_latest"),
                        fields.flag("is_counted")));
    }
}
