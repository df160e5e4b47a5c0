package vn.khuyencong.ingest.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks from a figure of a warehouse back to where it is printed. */
public final class Explanations {
    private static final String HEADERS = """
            SELECT header.text FROM source_cell AS header JOIN source_cell AS cell USING (table_id)
            WHERE cell.cell_id = ? AND header.is_header AND header.text <> '' AND header.row_index < cell.row_index
                AND header.column_index < cell.column_index + cell.column_span
                AND cell.column_index < header.column_index + header.column_span
            ORDER BY header.row_index, header.column_index
            """;

    private static final String LINE = """
            SELECT other.text FROM source_cell AS other JOIN source_cell AS cell USING (table_id)
            WHERE cell.cell_id = ? AND NOT other.is_header AND other.text <> ''
                AND other.column_index < cell.column_index
                AND other.row_index < cell.row_index + cell.row_span
                AND cell.row_index < other.row_index + other.row_span
            ORDER BY other.column_index
            """;

    private static final String CORRECTIONS = """
            SELECT text_vi || ' / ' || text_en
            FROM issue JOIN source_cell AS corrected USING (cell_id) JOIN source_cell AS cell
                ON corrected.table_id = cell.table_id
            WHERE code = 'corrected_by_hand' AND cell.cell_id = ? AND (corrected.cell_id = cell.cell_id
                OR corrected.is_header AND corrected.row_index < cell.row_index
                    AND corrected.column_index < cell.column_index + cell.column_span
                    AND cell.column_index < corrected.column_index + corrected.column_span
                OR NOT corrected.is_header AND corrected.column_index < cell.column_index
                    AND corrected.row_index < cell.row_index + cell.row_span
                    AND cell.row_index < corrected.row_index + corrected.row_span)
            ORDER BY corrected.cell_id <> cell.cell_id, issue_id
            """;

    private static final String FIGURE = """
            SELECT * FROM observation LEFT JOIN strength USING (observation_id) WHERE observation_id = ?
            """;

    private static final String COMPARISONS = """
            SELECT table_name FROM duckdb_columns()
            WHERE column_name = 'observations' AND data_type = 'VARCHAR[]' ORDER BY table_name
            """;

    private Explanations() {}

    /** The way of one figure, where the warehouse has it. */
    public static Optional<Explanation> find(Path warehouse, String observationId) {
        try (Connection connection = WarehouseFile.open(warehouse)) {
            List<Map<String, String>> figure = Question.ask(connection, FIGURE, observationId);
            return figure.isEmpty() ? Optional.empty() : Optional.of(explain(connection, figure.get(0)));
        } catch (SQLException e) {
            throw new WarehouseException("cannot explain " + observationId, e);
        }
    }

    private static Explanation explain(Connection connection, Map<String, String> figure) throws SQLException {
        String id = get(figure, "observation_id");
        String cellId = get(figure, "cell_id");
        return new Explanation(
                figure,
                one(connection, "FROM document WHERE document_id = ?", get(figure, "document_id")),
                one(connection, "FROM source_table WHERE table_id = ?", get(figure, "table_id")),
                one(connection, "FROM source_cell WHERE cell_id = ?", cellId),
                texts(connection, HEADERS, cellId),
                texts(connection, LINE, cellId),
                texts(connection, CORRECTIONS, cellId),
                SumRows.ofFigure(connection, id),
                comparisons(connection, id));
    }

    private static List<String> comparisons(Connection connection, String observationId) throws SQLException {
        List<String> used = new ArrayList<>();
        for (String relation : texts(connection, COMPARISONS)) {
            String count = "SELECT count(*) FROM " + relation + " WHERE list_contains(observations, ?)";
            if (!texts(connection, count, observationId).equals(List.of("0"))) {
                used.add(relation);
            }
        }
        return used;
    }

    private static List<String> texts(Connection connection, String sql, String... parameters) throws SQLException {
        return Question.ask(connection, sql, parameters).stream()
                .flatMap(row -> row.values().stream())
                .toList();
    }

    private static Map<String, String> one(Connection connection, String sql, String id) throws SQLException {
        return Question.ask(connection, sql, id).stream().findFirst().orElse(Map.of());
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
