package vn.khuyencong.ingest.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads sums as rows that say all a line about them needs: the total's columns and place, and the values of the parts. */
final class SumRows {
    private static final String SUMS = """
            SELECT check_id, rule, verdict, explanation, cause_id, source_table.ordinal, source_table.title,
                source_cell.page, source_table.page_start, source_table.page_end, total.item_path, total.item_label,
                total.measure, total.funding_source, total.statistic, total.period_start, total.period_end,
                total.observation_id, total.raw_text, printed_value, computed_value, parts
            FROM (FROM reconciliation WHERE %s)
            JOIN (FROM reconciliation_member WHERE role = 'total') USING (check_id)
            JOIN observation AS total USING (observation_id)
            JOIN source_cell USING (cell_id)
            JOIN source_table ON source_table.table_id = total.table_id
            JOIN (SELECT check_id, string_agg(value::VARCHAR, ';' ORDER BY observation_id) AS parts
                FROM reconciliation_member JOIN observation USING (observation_id)
                WHERE role = 'part' GROUP BY check_id) USING (check_id)
            LEFT JOIN cause_check USING (check_id)
            ORDER BY ordinal, row_index, column_index, check_id
            """;

    private static final String OF_DOCUMENT = SUMS.formatted("document_id = ? AND verdict <> 'holds'");

    private static final String OF_FIGURE =
            SUMS.formatted("check_id IN (SELECT check_id FROM reconciliation_member WHERE observation_id = ?)");

    private SumRows() {}

    /** Those of a document that fail or differ by rounding, in reading order. */
    static List<Map<String, String>> ofDocument(Connection connection, String documentId) throws SQLException {
        return Question.ask(connection, OF_DOCUMENT, documentId);
    }

    /** Those that a figure takes part in, in reading order. */
    static List<Map<String, String>> ofFigure(Connection connection, String observationId) throws SQLException {
        return Question.ask(connection, OF_FIGURE, observationId);
    }
}
