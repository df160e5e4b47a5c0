package vn.khuyencong.analytics.change.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import vn.khuyencong.analytics.report.content.Fields;

/**
 * A DuckDB of its own with a bounded memory, in which both warehouses are attached read only; what does not fit is put down in
 * a temporary folder.
 */
final class Session implements AutoCloseable {
    private final Path scratch;
    private final Connection connection;

    Session() throws IOException, SQLException {
        scratch = Files.createTempDirectory("khuyencong-changes-");
        Properties options = new Properties();
        options.setProperty("jdbc_stream_results", "true");
        options.setProperty("memory_limit", "400MB");
        options.setProperty("temp_directory", scratch.toString());
        options.setProperty("threads", "1");
        connection = DriverManager.getConnection("jdbc:duckdb:", options);
    }

    /** What becomes of one row. */
    interface Row<T> {
        T read(Fields fields) throws SQLException;
    }

    void attach(Path file, String catalog) throws SQLException {
        execute("ATTACH '" + file.toString().replace("'", "''") + "' AS " + catalog + " (READ_ONLY)");
    }

    Connection connection() {
        return connection;
    }

    void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void update(String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }

    /** All rows of a short result. */
    <T> List<T> read(String sql, Row<T> row, Object... parameters) throws SQLException {
        List<T> rows = new ArrayList<>();
        try {
            each(sql, row, rows::add, parameters);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** One row after the other, none of them kept. */
    <T> void each(String sql, Row<T> row, Visitor<T> visitor, Object... parameters) throws IOException, SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                Fields fields = new Fields(result);
                while (result.next()) {
                    visitor.see(row.read(fields));
                }
            }
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        try (Stream<Path> paths = Files.walk(scratch)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
