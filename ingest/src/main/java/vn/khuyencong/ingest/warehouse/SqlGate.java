package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Answers one reading statement of a person, and no other. */
public final class SqlGate {
    /** Letters of an answer at most. */
    static final long LONGEST = 1_000_000_000;

    private SqlGate() {}

    /**
     * Writes the answer of one SELECT (or WITH, VALUES, DESCRIBE, SHOW, SUMMARIZE).
     *
     * @throws SqlRefusedException when it is no such statement, or more than one, or DuckDB finds a fault in it
     */
    public static void answer(Path warehouse, String sql, ResultFormat format, Writer out) throws SqlRefusedException {
        answer(warehouse, sql, format, out, LONGEST);
    }

    static void answer(Path warehouse, String sql, ResultFormat format, Writer out, long longest)
            throws SqlRefusedException {
        try (Connection connection = WarehouseFile.openStreaming(warehouse)) {
            requireOneReadingStatement(connection, sql);
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                format.write(result, new BoundedWriter(out, longest));
            }
        } catch (SQLException e) {
            throw new SqlRefusedException(String.valueOf(e.getMessage()));
        } catch (BoundedWriter.FullException e) {
            throw new SqlRefusedException("Kết quả dài quá một tỷ chữ; hãy hỏi hẹp hơn."
                    + " / The answer has more than a billion letters; ask for less.");
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be written", e);
        }
    }

    /**
     * DuckDB's own parser decides: it serialises nothing but reading statements. (A look at the first word would be
     * deceived by comments, and a search for semicolons by texts that hold one.)
     */
    private static void requireOneReadingStatement(Connection connection, String sql)
            throws SQLException, SqlRefusedException {
        JsonNode parsed = parse(connection, sql);
        if (parsed.path("error").asBoolean(true)) {
            throw new SqlRefusedException(parsed.path("error_message").asText());
        }
        if (parsed.path("statements").size() != 1) {
            throw new SqlRefusedException("Chỉ một câu lệnh mỗi lần. / One statement at a time.");
        }
    }

    private static JsonNode parse(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?)")) {
            statement.setString(1, sql);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new ObjectMapper().readTree(result.getString(1));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("DuckDB speaks no JSON", e);
        }
    }
}
