package vn.khuyencong.ingest.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the sums of one document say: how many hold, why some fail, and what could not be checked. Rows carry the names of the
 * contract's columns.
 *
 * @param document columns of the document
 * @param verdicts rows with rule, verdict and count
 * @param figures one row: verified, contradicted, unchecked, strong (in two independent sums or more), and money_share, the
 *     part of the money printed that is verified, 0 … 1
 * @param causes rows of why sums fail, those that explain most first, with the count of sums
 * @param sums those that fail or differ by rounding, with their cause, total and parts
 * @param reasons rows with reason and count of sums that could not be checked
 * @param loose rows with table, measure and count of figures that take part in no sum
 * @param issues rows with code, severity, place and text of each further issue
 */
public record CheckReport(
        Map<String, String> document,
        List<Map<String, String>> verdicts,
        Map<String, String> figures,
        List<Map<String, String>> causes,
        List<Map<String, String>> sums,
        List<Map<String, String>> reasons,
        List<Map<String, String>> loose,
        List<Map<String, String>> issues) {

    private static final String DOCUMENTS = """
            SELECT document_id, file_name, document.title, document_number, name_vi AS province, period_start, period_end
            FROM document LEFT JOIN province USING (province_code)
            WHERE ? IN ('', document_id, file_name) ORDER BY file_name, document_id
            """;

    private static final String VERDICTS = """
            SELECT rule, verdict, count(*) AS count FROM reconciliation WHERE document_id = ?
            GROUP BY ALL ORDER BY ALL
            """;

    private static final String FIGURES = """
            SELECT count(*) FILTER (verification = 'verified') AS verified,
                count(*) FILTER (verification = 'contradicted') AS contradicted,
                count(*) FILTER (verification = 'unchecked') AS unchecked,
                count(*) FILTER (verification = 'verified' AND independent_sums > 1) AS strong,
                round(sum(value) FILTER (measure = 'funding' AND verification = 'verified')
                    / nullif(sum(value) FILTER (measure = 'funding'), 0), 4) AS money_share
            FROM observation LEFT JOIN strength USING (observation_id) WHERE document_id = ?
            """;

    private static final String CAUSES = """
            SELECT cause.cause_id, kind, count(*) AS count, text_vi, text_en
            FROM cause JOIN cause_check USING (cause_id)
            WHERE document_id = ? GROUP BY ALL ORDER BY count DESC, cause_id
            """;

    private static final String REASONS = """
            SELECT regexp_extract(text_vi, '.*: (.*)\\.$', 1) AS reason_vi,
                regexp_extract(text_en, '.*: (.*)\\.$', 1) AS reason_en, count(*) AS count
            FROM issue WHERE document_id = ? AND code = 'sum_not_checked'
            GROUP BY ALL ORDER BY count DESC, reason_vi
            """;

    private static final String LOOSE = """
            SELECT ordinal, measure, count(*) AS count
            FROM observation JOIN source_table USING (table_id)
            WHERE observation.document_id = ? AND verification = 'unchecked'
            GROUP BY ALL ORDER BY ALL
            """;

    private static final String ISSUES = """
            SELECT severity, code, ordinal, page, text_vi, text_en
            FROM issue LEFT JOIN source_table USING (table_id)
            WHERE issue.document_id = ? AND code <> 'sum_fails'
            ORDER BY array_position(['error', 'warning', 'note'], severity), code, issue_id
            """;

    /** The reports of all documents, or of the one with this id or file name; empty where there is none. */
    public static List<CheckReport> of(Path warehouse, String document) {
        try (Connection connection = WarehouseFile.open(warehouse)) {
            List<CheckReport> reports = new ArrayList<>();
            for (Map<String, String> row : Question.ask(connection, DOCUMENTS, document)) {
                String id = row.getOrDefault("document_id", "");
                reports.add(new CheckReport(
                        row,
                        Question.ask(connection, VERDICTS, id),
                        Question.ask(connection, FIGURES, id).get(0),
                        Question.ask(connection, CAUSES, id),
                        SumRows.ofDocument(connection, id),
                        Question.ask(connection, REASONS, id),
                        Question.ask(connection, LOOSE, id),
                        Question.ask(connection, ISSUES, id)));
            }
            return reports;
        } catch (SQLException e) {
            throw new WarehouseException("cannot report on the sums of " + warehouse, e);
        }
    }
}
