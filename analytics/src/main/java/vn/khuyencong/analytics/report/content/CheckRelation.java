package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code reconciliation} with {@code reconciliation_member}. */
record CheckRelation(Warehouse warehouse) {
    /** Those that fail first, then those off by rounding, then those that hold; each in the order of the printed totals. */
    List<Check> of(String documentId) throws SQLException {
        Map<String, List<Check.Member>> members = members(documentId);
        return warehouse.read(
                """
                WITH member AS (
                    SELECT m.check_id,
                           sum(o.value) FILTER (WHERE m.role = 'part') AS parts,
                           max(o.period_end - o.period_start + 1) FILTER (WHERE m.role = 'total') AS years,
                           min(c.row_index) FILTER (WHERE m.role = 'total') AS row_index,
                           min(c.column_index) FILTER (WHERE m.role = 'total') AS column_index
                    FROM reconciliation_member m
                    JOIN observation o USING (observation_id)
                    LEFT JOIN source_cell c ON c.cell_id = o.cell_id
                    WHERE o.document_id = ?
                    GROUP BY m.check_id)
                SELECT r.*, t.ordinal,
                       CASE WHEN member.parts = r.computed_value THEN 1
                            WHEN abs(member.parts / member.years - r.computed_value) < 0.000001 THEN member.years END
                           AS divisor
                FROM reconciliation r
                LEFT JOIN source_table t USING (table_id)
                LEFT JOIN member ON member.check_id = r.check_id
                WHERE r.document_id = ?
                ORDER BY CASE verdict WHEN 'fails' THEN 0 WHEN 'rounding' THEN 1 ELSE 2 END, t.ordinal,
                         member.row_index, member.column_index, r.rule, r.check_id
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
                        fields.findInteger("divisor"),
                        members.getOrDefault(fields.text("check_id"), List.of())),
                documentId,
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
