package vn.khuyencong.ingest.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the sums of one document say: how many of each rule and verdict, those that fail, and what could not be checked.
 *
 * @param verdicts rows with rule, verdict and count
 * @param verifications rows with verification and count of figures
 * @param failing rows with table, page and sentence of each sum that fails
 * @param unchecked rows with table, measure and count of figures that take part in no sum
 * @param notes rows with code, place and text of each issue
 */
public record CheckReport(
        String documentId,
        String fileName,
        List<Map<String, String>> verdicts,
        List<Map<String, String>> verifications,
        List<Map<String, String>> failing,
        List<Map<String, String>> unchecked,
        List<Map<String, String>> notes) {

    private static final String DOCUMENTS = """
            SELECT document_id, file_name FROM document
            WHERE ? IN ('', document_id, file_name) ORDER BY file_name, document_id
            """;

    private static final String VERDICTS = """
            SELECT rule, verdict, count(*) AS count FROM reconciliation WHERE document_id = ?
            GROUP BY ALL ORDER BY ALL
            """;

    private static final String VERIFICATIONS = """
            SELECT verification, count(*) AS count FROM observation WHERE document_id = ? GROUP BY ALL ORDER BY ALL
            """;

    private static final String FAILING = """
            SELECT rule, ordinal, page, explanation, observation_id
            FROM (SELECT check_id, rule, explanation FROM reconciliation WHERE document_id = ? AND verdict = 'fails')
            JOIN (FROM reconciliation_member WHERE role = 'total') USING (check_id)
            JOIN (SELECT observation_id, cell_id FROM observation) USING (observation_id)
            JOIN source_cell USING (cell_id)
            JOIN source_table USING (table_id)
            ORDER BY ordinal, check_id
            """;

    private static final String UNCHECKED = """
            SELECT ordinal, measure, count(*) AS count
            FROM observation JOIN source_table USING (table_id)
            WHERE observation.document_id = ? AND verification = 'unchecked'
            GROUP BY ALL ORDER BY ALL
            """;

    private static final String NOTES = """
            SELECT severity, code, ordinal, page, text_vi, text_en
            FROM issue LEFT JOIN source_table USING (table_id)
            WHERE issue.document_id = ?
            ORDER BY array_position(['error', 'warning', 'note'], severity), issue_id
            """;

    /** The reports of all documents, or of the one with this id or file name; empty where there is none. */
    public static List<CheckReport> of(Path warehouse, String document) {
        try (Connection connection = WarehouseFile.open(warehouse)) {
            List<CheckReport> reports = new ArrayList<>();
            for (Map<String, String> row : Question.ask(connection, DOCUMENTS, document)) {
                String id = row.getOrDefault("document_id", "");
                reports.add(new CheckReport(
                        id,
                        row.getOrDefault("file_name", ""),
                        Question.ask(connection, VERDICTS, id),
                        Question.ask(connection, VERIFICATIONS, id),
                        Question.ask(connection, FAILING, id),
                        Question.ask(connection, UNCHECKED, id),
                        Question.ask(connection, NOTES, id)));
            }
            return reports;
        } catch (SQLException e) {
            throw new WarehouseException("cannot report on the sums of " + warehouse, e);
        }
    }
}
