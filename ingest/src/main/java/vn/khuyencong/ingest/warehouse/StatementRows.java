package vn.khuyencong.ingest.warehouse;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import vn.khuyencong.ingest.reconciliation.version.Version;
import vn.khuyencong.ingest.reconciliation.version.Versions;

/**
 * Fills {@code statement}, {@code document.supersedes} and the issues of versions, once all documents are in: only those of
 * the same province and years are looked at together, so memory does not grow with the number of documents.
 */
final class StatementRows {
    private static final String CODES =
            "('replaces_version', 'replaced_by_version', 'other_form', 'version_undecided')";

    /** What an earlier decision left: documents may come from a warehouse that holds one. */
    private static final List<String> FORGET = List.of(
            "DELETE FROM statement",
            "UPDATE document SET supersedes = NULL WHERE supersedes IS NOT NULL",
            "DELETE FROM issue WHERE code IN " + CODES);

    private static final String BUCKETS = """
            SELECT province_code, period_start, period_end FROM document
            WHERE province_code IS NOT NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
            GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL
            """;

    /** Those that stand alone. */
    private static final String ALONE = """
            INSERT INTO statement
            SELECT document_id, 's-' || substr(document_id, 3), 1, true, true, NULL FROM document
            WHERE document_id NOT IN (SELECT document_id FROM statement)
            """;

    private static final String SUPERSEDE = """
            UPDATE document SET supersedes = earlier.supersedes FROM earlier
            WHERE document.document_id = earlier.document_id
            """;

    private final DuckDBConnection connection;
    private final Map<String, Instant> fileTimes;

    private StatementRows(DuckDBConnection connection, Map<String, Instant> fileTimes) {
        this.connection = connection;
        this.fileTimes = fileTimes;
    }

    /**
     * Decides anew which documents are one statement.
     *
     * @param connection to a warehouse that has all its documents
     * @param fileTimes by document id, when its file in the folder was last changed
     */
    static void decide(DuckDBConnection connection, Map<String, Instant> fileTimes) throws SQLException {
        new StatementRows(connection, fileTimes).decide();
    }

    private void decide() throws SQLException {
        for (String sql : FORGET) {
            execute(sql);
        }
        execute("CREATE TEMP TABLE earlier (document_id VARCHAR, supersedes VARCHAR)");
        boolean said = false;
        for (Map<String, String> bucket : Question.ask(connection, BUCKETS)) {
            List<Version> versions = Versions.of(CandidateForms.of(connection, bucket, fileTimes));
            add(versions);
            said |= versions.stream().anyMatch(version -> !version.issues().isEmpty());
        }
        execute(ALONE);
        execute(SUPERSEDE);
        execute("DROP TABLE earlier");
        putInOrder("statement");
        if (said) {
            putInOrder("issue");
        }
    }

    private void add(List<Version> versions) {
        try (AppendedRows rows = new AppendedRows(connection)) {
            for (Version version : versions) {
                rows.add(
                        "statement",
                        version.documentId(),
                        version.statementId(),
                        version.revision(),
                        version.isLatest(),
                        version.isCounted(),
                        version.decidedBy().map(Codes::of));
                IssueRows.addOfWhole(rows, version.documentId(), version.issues());
            }
        }
        try (AppendedRows rows = new AppendedRows(connection)) {
            for (Version version : versions) {
                version.supersedes().ifPresent(earlier -> rows.add("earlier", version.documentId(), earlier));
            }
        }
    }

    /** Relations stand in the order of their rows. A relation is made anew for it: a DELETE would leave its gaps. */
    private void putInOrder(String relation) throws SQLException {
        String definition = Question.ask(
                        connection,
                        "SELECT sql FROM duckdb_tables() WHERE table_name = ? AND database_name = current_database()",
                        relation)
                .stream()
                .flatMap(row -> Optional.ofNullable(row.get("sql")).stream())
                .findFirst()
                .orElseThrow();
        execute("CREATE TEMP TABLE sorted AS SELECT * FROM " + relation);
        execute("DROP TABLE " + relation);
        execute(definition);
        execute("INSERT INTO " + relation + " SELECT * FROM sorted ORDER BY ALL");
        execute("DROP TABLE sorted");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
