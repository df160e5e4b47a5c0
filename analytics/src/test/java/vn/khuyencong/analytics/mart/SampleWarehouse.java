package vn.khuyencong.analytics.mart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A real warehouse file with the contract's schema and documents and observations written by hand. */
public final class SampleWarehouse {
    private static final Path DDL = Path.of("../ingest/src/main/resources/vn/khuyencong/ingest/warehouse");

    private static final Path RESOURCES = Path.of("src/test/resources/vn/khuyencong/analytics/mart");

    private final Path file;

    private SampleWarehouse(Path file) {
        this.file = file;
    }

    /** The reports of the four provinces and documents made to mislead, from the CSV files beside this class. */
    public static SampleWarehouse create(Path file) throws IOException, SQLException {
        return create(file, "");
    }

    /** The same with its rows in another order. */
    public static SampleWarehouse createBackwards(Path file) throws IOException, SQLException {
        return create(file, "ORDER BY ALL DESC");
    }

    private static SampleWarehouse create(Path file, String order) throws IOException, SQLException {
        SampleWarehouse warehouse = new SampleWarehouse(file);
        warehouse.execute(
                Files.readString(DDL.resolve("schema.sql")), Files.readString(DDL.resolve("extras.sql")), rows(order));
        return warehouse;
    }

    /**
     * Adds a document like another one, in a province of its own or in the same, with all its values multiplied.
     *
     * @param statement values of the row of {@code statement} behind the document's id
     */
    void addLike(String original, String copy, String province, int factor, String statement) throws SQLException {
        execute(
                "INSERT INTO document SELECT * REPLACE ('" + copy + "' AS document_id, '" + province
                        + "' AS province_code, '" + copy + ".txt' AS file_name) FROM document WHERE document_id = '"
                        + original + "'",
                like("source_table", original, copy, "table_id", "document_id"),
                like("source_cell", original, copy, "cell_id", "table_id"),
                "INSERT INTO observation SELECT * REPLACE (replace(observation_id, '%1$s', '%2$s') AS observation_id, replace(document_id, '%1$s', '%2$s') AS document_id, replace(table_id, '%1$s', '%2$s') AS table_id, replace(cell_id, '%1$s', '%2$s') AS cell_id, '%3$s' AS province_code, value * %4$d AS value) FROM observation WHERE document_id = '%1$s'"
                        .formatted(original, copy, province, factor),
                "INSERT INTO statement VALUES ('" + copy + "', " + statement + ")");
    }

    private static String like(String relation, String original, String copy, String id, String parent) {
        return "INSERT INTO %3$s SELECT * REPLACE (replace(%4$s, '%1$s', '%2$s') AS %4$s, replace(%5$s, '%1$s', '%2$s') AS %5$s) FROM %3$s WHERE %5$s IN ('%1$s', '%1$s-0', '%1$s-1', '%1$s-2', '%1$s-3')"
                .formatted(original, copy, relation, id, parent);
    }

    public Path file() {
        return file;
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a query, each with its values as DuckDB prints them, joined by " | ". */
    public List<String> ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" | ", values));
            }
            return rows;
        }
    }

    private static String rows(String order) {
        return """
            INSERT INTO document
            SELECT document_id, document_id || '.pdf', document_id, 'application/pdf', NULL, document_type, NULL,
                   CAST(issued_on AS DATE), province_code, period_start, period_end, NULL, text_source, supersedes,
                   TIMESTAMP '2021-01-01'
            FROM read_csv('%s', header = true, all_varchar = false,
                          types = {'province_code': 'VARCHAR', 'document_id': 'VARCHAR', 'supersedes': 'VARCHAR'});
            CREATE TEMP TABLE given AS FROM read_csv('%s', header = true, all_varchar = true);
            INSERT INTO source_table
            SELECT DISTINCT document_id || '-' || "table", document_id, CAST("table" AS INTEGER), NULL, NULL, NULL, NULL, 1, 1,
                   CASE WHEN "table" = '0' THEN 'prose' ELSE 'ruled' END
            FROM given;
            INSERT INTO source_cell
            SELECT observation_id || '-cell', document_id || '-' || "table", CAST("row" AS INTEGER), 0, 1, 1, false,
                   value, value, NULL, NULL, NULL, NULL, NULL
            FROM given;
            INSERT INTO observation
            SELECT observation_id, g.document_id, g.document_id || '-' || "table", observation_id || '-cell', d.province_code,
                   CAST(g.period_start AS INTEGER), CAST(g.period_end AS INTEGER), scenario, coalesce(statistic, 'total'),
                   activity_code, level, item_path, coalesce(item_label, 'x'), measure, funding_source, NULL, bound,
                   CAST(value AS DECIMAL(20, 6)), CASE measure WHEN 'projects' THEN 'project' ELSE 'VND_million' END,
                   value, 'as_printed', verification
            FROM given g JOIN document d USING (document_id) %s;
            """.formatted(RESOURCES.resolve("documents.csv"), RESOURCES.resolve("observations.csv"), order);
    }
}
