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
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * A warehouse that is being written: one file, one transaction, one thread and bounded memory; what does not fit goes to a
 * folder beside it. It has the reference relations from the start.
 */
final class NewWarehouse implements AutoCloseable {
    private static final String MEMORY = "512MB";
    private static final String NAME = "next";

    private final Path file;
    private final DuckDBConnection connection;
    private final AppendedRows rows;

    private NewWarehouse(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
        rows = new AppendedRows(connection);
    }

    /** An empty one; a file that stands there is replaced. */
    static NewWarehouse create(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(file + ".wal"));
            NewWarehouse warehouse = new NewWarehouse(
                    file, DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class));
            warehouse.prepare();
            return warehouse;
        } catch (SQLException | IOException e) {
            throw CannotWriteException.orOther("cannot write " + file, e);
        }
    }

    private void prepare() throws SQLException {
        execute("SET threads = 1");
        execute("SET memory_limit = '" + MEMORY + "'");
        execute("SET temp_directory = " + quoted(overflow(file)));
        // The 2.0 format cannot be read by older clients.
        execute("ATTACH " + quoted(file) + " AS " + NAME + " (STORAGE_VERSION 'v1.0.0')");
        execute("USE " + NAME);
        // The appender takes no part in setAutoCommit(false).
        execute("BEGIN");
        execute(relations());
        ReferenceRows.addTo(rows);
        rows.close();
    }

    private static Path overflow(Path file) {
        return Path.of(file + ".tmp");
    }

    AppendedRows rows() {
        return rows;
    }

    /** Where what is computed from the documents is computed, once all are in. */
    DuckDBConnection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The relations of an attached database. */
    List<String> relations(String database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT table_name FROM duckdb_tables() WHERE database_name = '%s' ORDER BY table_name"
                                .formatted(database))) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    /** Makes the file whole: until then it is nothing to be used. */
    void finish() {
        rows.close();
        try {
            execute("COMMIT");
            execute("CHECKPOINT " + NAME);
            execute("USE memory");
            execute("DETACH " + NAME);
        } catch (SQLException e) {
            throw CannotWriteException.orOther("cannot write " + file, e);
        }
    }

    static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    /**
     * The relations without their keys: DuckDB keeps the index of a key in memory, whole, until all is written, and fails where
     * it outgrows the limit. {@link AscendingRows} sees to it that ids are unique; {@code verify} looks once more.
     */
    private static String relations() {
        return (schema() + resource("extras.sql")).replace(" PRIMARY KEY", "");
    }

    /** The contract's relations. */
    static String schema() {
        return resource("schema.sql");
    }

    private static String resource(String name) {
        try (InputStream in = NewWarehouse.class.getResourceAsStream(name)) {
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
            Files.deleteIfExists(overflow(file)); // DuckDB empties it
        } catch (SQLException | IOException e) {
            throw CannotWriteException.orOther("the warehouse cannot be closed", e);
        }
    }
}
