package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code reconciliation} with {@code reconciliation_member}. */
record CheckRelation(Warehouse warehouse) {
    /** Those that fail first, then those off by rounding, then those that hold. */
    List<Check> of(String documentId) throws SQLException {
        Map<String, List<Check.Member>> members = members(documentId);
        return warehouse.read(
                """
                SELECT r.*, t.ordinal
                FROM reconciliation r
                LEFT JOIN source_table t USING (table_id)
                WHERE r.document_id = ?
                ORDER BY CASE verdict WHEN 'fails' THEN 0 WHEN 'rounding' THEN 1 ELSE 2 END, t.ordinal, r.rule, r.check_id
                """,
                fields -> new Check(
                        fields.text("check_id"),
                        fields.findInteger("ordinal"),
                        fields.text("rule"),
                        fields.number("printed_value"),
                        fields.number("computed_value"),
                        fields.number("difference"),
                        fields.number("tolerance"),
                        fields.text("verdict"),
                        fields.text("explanation"),
                        members.getOrDefault(fields.text("check_id"), List.of())),
                documentId);
    }

    private Map<String, List<Check.Member>> members(String documentId) throws SQLException {
        Map<String, List<Check.Member>> byCheck = new LinkedHashMap<>();
        warehouse.read(
                """
                SELECT m.*
                FROM reconciliation_member m
                JOIN reconciliation r USING (check_id)
                LEFT JOIN observation o USING (observation_id)
                LEFT JOIN source_table t ON t.table_id = o.table_id
                LEFT JOIN source_cell c ON c.cell_id = o.cell_id
                WHERE r.document_id = ?
                ORDER BY m.check_id, m.role DESC, t.ordinal, c.row_index, c.column_index, m.observation_id
                """,
                fields -> byCheck.computeIfAbsent(fields.text("check_id"), check -> new ArrayList<>())
                        .add(new Check.Member(fields.text("observation_id"), fields.text("role"))),
                documentId);
        return byCheck;
    }
}
