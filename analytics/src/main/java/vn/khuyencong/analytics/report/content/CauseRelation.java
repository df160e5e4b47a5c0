package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code cause} with {@code cause_check} and {@code suspect}. */
record CauseRelation(Warehouse warehouse) {
    /** That which explains most sums first. */
    List<Cause> of(String documentId) throws SQLException {
        Map<String, List<String>> checks = checks(documentId);
        Map<String, List<Cause.Suspect>> suspects = suspects(documentId);
        return warehouse.read(
                """
                SELECT c.*, s.cell_id AS found_cell
                FROM cause c
                LEFT JOIN source_cell s ON s.cell_id = c.cell_id
                WHERE c.document_id = ?
                ORDER BY (SELECT count(*) FROM cause_check k WHERE k.cause_id = c.cause_id) DESC, c.cause_id
                """,
                fields -> new Cause(
                        fields.text("cause_id"),
                        fields.text("kind"),
                        fields.findText("found_cell"),
                        new Bilingual(fields.text("text_vi"), fields.text("text_en")),
                        checks.getOrDefault(fields.text("cause_id"), List.of()),
                        suspects.getOrDefault(fields.text("cause_id"), List.of())),
                documentId);
    }

    private Map<String, List<String>> checks(String documentId) throws SQLException {
        Map<String, List<String>> byCause = new LinkedHashMap<>();
        warehouse.read(
                """
                SELECT k.* FROM cause_check k JOIN cause c ON c.cause_id = k.cause_id
                WHERE c.document_id = ? ORDER BY k.cause_id, k.check_id
                """,
                fields -> byCause.computeIfAbsent(fields.text("cause_id"), cause -> new ArrayList<>())
                        .add(fields.text("check_id")),
                documentId);
        return byCause;
    }

    private Map<String, List<Cause.Suspect>> suspects(String documentId) throws SQLException {
        Map<String, List<Cause.Suspect>> byCause = new LinkedHashMap<>();
        warehouse.read(
                """
                SELECT s.*, p.cell_id AS found_cell
                FROM suspect s
                JOIN cause c ON c.cause_id = s.cause_id
                LEFT JOIN source_cell p ON p.cell_id = s.cell_id
                WHERE c.document_id = ? ORDER BY s.cause_id, s.suspect_id
                """,
                fields -> byCause.computeIfAbsent(fields.text("cause_id"), cause -> new ArrayList<>())
                        .add(new Cause.Suspect(
                                fields.findText("found_cell"),
                                fields.findText("observation_id"),
                                fields.findNumber("printed_value"),
                                fields.findNumber("mend_value"))),
                documentId);
        return byCause;
    }
}
