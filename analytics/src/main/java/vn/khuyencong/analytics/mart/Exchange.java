package vn.khuyencong.analytics.mart;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Between the warehouse and Spark, both ways as Parquet in a temporary folder: rows over JDBC would be far slower. */
final class Exchange implements AutoCloseable {
    /** The relations handed over; an observation takes its place in the document along. */
    static final List<String> HANDED_OVER = List.of("document", "observation");

    /**
     * {@code counted}: no later version and no better read form is known; {@code undecided}: another version is known, and
     * not which is the later. A warehouse with the contract's relations alone knows of versions only.
     */
    private static final String DOCUMENT = """
            SELECT document_id, document_type, issued_on, period_start, period_end, text_source,
                   document_id NOT IN (SELECT supersedes FROM document WHERE supersedes IS NOT NULL)
                       AND coalesce(is_counted, true) AS counted,
                   coalesce(decided_by = 'undecided', false) AS undecided
            FROM document LEFT JOIN (%s) USING (document_id) ORDER BY document_id
            """;

    private static final String STATEMENTS = "SELECT document_id, is_counted, decided_by FROM statement";

    private static final String NO_STATEMENTS =
            "SELECT NULL AS document_id, NULL::BOOLEAN AS is_counted, NULL::VARCHAR AS decided_by";

    private static final String OBSERVATION = """
            SELECT o.observation_id, o.document_id, o.table_id, o.province_code, o.period_start, o.period_end, o.scenario,
                   o.statistic, o.activity_code, o.level, o.item_path, o.item_label, o.measure, o.funding_source, o.bound,
                   o.value, o.unit, o.verification, t.ordinal, c.row_index, c.column_index
            FROM observation o JOIN source_table t USING (table_id) LEFT JOIN source_cell c USING (cell_id)
            ORDER BY o.observation_id
            """;

    private final Path folder;
    private final Connection connection;

    Exchange(Path warehouse, Path folder) {
        this.folder = folder;
        try {
            this.connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
        } catch (SQLException e) {
            throw new WarehouseException("cannot open " + warehouse, e);
        }
    }

    Path file(String relation) {
        return folder.resolve(relation + ".parquet");
    }

    Path folder(String relation) {
        return folder.resolve(relation);
    }

    void handOver() {
        String statements = has("statement") ? STATEMENTS : NO_STATEMENTS;
        execute(copy(DOCUMENT.formatted(statements), file("document")), copy(OBSERVATION, file("observation")));
    }

    void takeBack(List<Question> questions, List<Caveat> caveats) {
        execute(
                "BEGIN",
                "CREATE OR REPLACE TABLE caveat (code VARCHAR NOT NULL PRIMARY KEY, text_vi VARCHAR NOT NULL, text_en VARCHAR NOT NULL)");
        insert(caveats);
        for (Question question : questions) {
            execute("CREATE OR REPLACE TABLE " + question.relation() + " AS SELECT * FROM read_parquet("
                    + quoted(folder(question.relation()).resolve("*.parquet")) + ") ORDER BY "
                    + String.join(", ", question.key()));
        }
        insert(DocumentCaveats.of(connection, questions));
        execute("COMMIT", "CHECKPOINT");
    }

    private boolean has(String relation) {
        try (PreparedStatement ask =
                connection.prepareStatement("SELECT 1 FROM duckdb_tables() WHERE NOT internal AND table_name = ?")) {
            ask.setString(1, relation);
            try (ResultSet found = ask.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse does not say what it holds", e);
        }
    }

    private void insert(List<Caveat> caveats) {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO caveat VALUES (?, ?, ?)")) {
            for (Caveat caveat : caveats) {
                insert.setString(1, caveat.code());
                insert.setString(2, caveat.textVi());
                insert.setString(3, caveat.textEn());
                insert.execute();
            }
        } catch (SQLException e) {
            throw new WarehouseException("cannot write the caveats", e);
        }
    }

    private void execute(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse refused a statement", e);
        }
    }

    private static String copy(String select, Path file) {
        return "COPY (" + select + ") TO " + quoted(file) + " (FORMAT parquet)";
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("cannot close the warehouse", e);
        }
    }
}
