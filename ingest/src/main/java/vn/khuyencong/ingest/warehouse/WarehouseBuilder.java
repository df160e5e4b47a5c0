package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.duckdb.DuckDBConnection;
import vn.khuyencong.ingest.issue.Issue;

/**
 * Builds a warehouse: gathers the rows in memory, then writes all of them, sorted, into one new file in one transaction.
 * So the rows of a set of documents do not depend on the order in which they came.
 */
public final class WarehouseBuilder implements AutoCloseable {
    /** What belongs to documents: every id begins with that of its document. */
    private static final Map<String, String> ID_OF_RELATION = Map.ofEntries(
            Map.entry("document", "document_id"),
            Map.entry("file_metadata", "document_id"),
            Map.entry("source_table", "table_id"),
            Map.entry("source_cell", "cell_id"),
            Map.entry("observation", "observation_id"),
            Map.entry("project", "project_id"),
            Map.entry("reconciliation", "check_id"),
            Map.entry("reconciliation_member", "check_id"),
            Map.entry("cause", "cause_id"),
            Map.entry("cause_check", "check_id"),
            Map.entry("suspect", "suspect_id"),
            Map.entry("strength", "observation_id"),
            Map.entry("issue", "issue_id"),
            Map.entry("unmapped", "unmapped_id"));

    private final DuckDBConnection connection;
    private final Map<String, Instant> fileTimes = new TreeMap<>();

    private WarehouseBuilder(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** An empty warehouse in memory that has the reference relations already. */
    public static WarehouseBuilder open() {
        try {
            WarehouseBuilder builder = new WarehouseBuilder(
                    DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class));
            builder.execute(schema() + extras());
            try (AppendedRows appended = new AppendedRows(builder.connection)) {
                ReferenceRows.add(appended);
            }
            return builder;
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse cannot be prepared in memory", e);
        }
    }

    /** Keeps one document; {@code ingestedAt} is in UTC. */
    public void add(IngestedDocument ingested, LocalDateTime ingestedAt) {
        try (AppendedRows appended = new AppendedRows(connection)) {
            for (Row row : DocumentContents.of(ingested)) {
                appended.add(row.relation().equals("document") ? row.with(ingestedAt) : row);
            }
        }
    }

    /** When the file of a document was last changed; of several files with the same content, the first counts. */
    public void addFileTime(String documentId, Instant time) {
        fileTimes.merge(documentId, time, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    /** Keeps what is to be said of files that gave no document. */
    public void addFileIssues(List<Issue> issues) {
        try (AppendedRows appended = new AppendedRows(connection)) {
            FileIssues rows = new FileIssues();
            issues.forEach(issue -> IssueRows.addOfFile(rows, issue.where().page(), Trouble.of(issue)));
            rows.all().forEach(appended::add);
        }
    }

    /** Keeps the documents of a published warehouse that have not been added anew: call it when all of those are. */
    public void addOthersOf(Path published) {
        try {
            execute("ATTACH " + quoted(published) + " AS published (READ_ONLY)");
            execute("CREATE TEMP TABLE added AS SELECT document_id FROM memory.main.document");
            List<String> there = relations("published");
            for (Map.Entry<String, String> relation : ID_OF_RELATION.entrySet()) {
                if (!there.contains(relation.getKey())) {
                    continue; // a warehouse of an older version lacks what was added since
                }
                execute("""
                        INSERT INTO memory.main.%1$s BY NAME
                        SELECT * FROM published.main.%1$s AS other
                        WHERE NOT EXISTS (FROM added WHERE starts_with(other.%2$s, added.document_id))
                            AND %2$s NOT IN (SELECT %2$s FROM memory.main.%1$s)
                        """.formatted(relation.getKey(), relation.getValue()));
            }
            execute("DROP TABLE added");
            execute("DETACH published");
        } catch (SQLException e) {
            throw new WarehouseException("cannot keep the documents of " + published, e);
        }
    }

    /** Writes the file anew; a file that stands there is replaced. */
    public void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(file + ".wal"));
            StatementRows.decide(connection, fileTimes);
            // The 2.0 format cannot be read by older clients; the appender takes no part in setAutoCommit(false).
            execute("ATTACH " + quoted(file) + " AS next (STORAGE_VERSION 'v1.0.0')");
            execute("BEGIN");
            execute("USE next");
            execute(schema() + extras());
            for (String relation : relations("memory")) {
                execute("INSERT INTO next.main.%1$s SELECT * FROM memory.main.%1$s ORDER BY ALL".formatted(relation));
            }
            execute("COMMIT");
            execute("CHECKPOINT next");
            execute("USE memory");
            execute("DETACH next");
        } catch (SQLException | IOException e) {
            throw new WarehouseException("cannot write " + file, e);
        }
    }

    private List<String> relations(String database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT table_name FROM duckdb_tables() WHERE database_name = '%s' ORDER BY table_name"
                                .formatted(database))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    /** The contract's relations. */
    static String schema() {
        return resource("schema.sql");
    }

    /** What the warehouse holds beyond the contract. */
    private static String extras() {
        return resource("extras.sql");
    }

    private static String resource(String name) {
        try (InputStream in = WarehouseBuilder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WarehouseException(name + " cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("the warehouse in memory cannot be closed", e);
        }
    }
}
