package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.List;

/** Reads {@code issue}. */
record IssueRelation(Warehouse warehouse) {
    /** Errors first, then warnings, then notes, each in the order of the documents. */
    List<Issue> all() throws SQLException {
        return warehouse.read(
                """
                SELECT i.*, t.ordinal, c.cell_id AS found_cell
                FROM issue i
                LEFT JOIN source_table t USING (table_id)
                LEFT JOIN source_cell c ON c.cell_id = i.cell_id
                ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
                         i.document_id NULLS FIRST, i.code, t.ordinal, i.page, c.row_index, c.column_index, i.issue_id
                """,
                fields -> new Issue(
                        fields.text("issue_id"),
                        fields.findText("document_id"),
                        fields.findInteger("ordinal"),
                        fields.findText("found_cell"),
                        fields.findInteger("page"),
                        fields.text("code"),
                        fields.text("severity"),
                        new Bilingual(fields.text("text_vi"), fields.text("text_en"))));
    }
}
