package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Lists the words that no vocabulary knows, the ones met in most documents first, each with one place where it stands. */
public final class UnmappedWords {
    /** Words that differ in capitals, blanks or closing marks only are the same words. */
    private static final String LIST = """
            SELECT kind, first(words ORDER BY unmapped_id) AS words, count(DISTINCT document_id) AS documents,
                count(*) AS places, sum(figures)::BIGINT AS figures, any_value(vocabulary) AS vocabulary,
                first(file_name ORDER BY unmapped_id) AS file_name, first(ordinal ORDER BY unmapped_id) AS table_ordinal,
                first(page ORDER BY unmapped_id) AS page, first(row_index ORDER BY unmapped_id) AS row_index,
                first(column_index ORDER BY unmapped_id) AS column_index, first(cell_id ORDER BY unmapped_id) AS cell_id
            FROM (
                SELECT *, rtrim(lower(regexp_replace(words, '\\s+', ' ', 'g')), ' .:;,') AS key,
                    TRY_CAST(regexp_extract(cell_id, '-r(\\d+)c(\\d+)$', 1) AS INTEGER) AS row_index,
                    TRY_CAST(regexp_extract(cell_id, '-r(\\d+)c(\\d+)$', 2) AS INTEGER) AS column_index
                FROM unmapped)
            LEFT JOIN (SELECT document_id, file_name FROM document) USING (document_id)
            LEFT JOIN (SELECT table_id, ordinal FROM source_table) USING (table_id)
            GROUP BY kind, key
            ORDER BY array_position(%s, kind), documents DESC, figures DESC, places DESC, words
            """.formatted(kinds());

    private UnmappedWords() {}

    private static String kinds() {
        return Vocabulary.all().stream()
                .map(vocabulary -> "'" + vocabulary.kind() + "'")
                .toList()
                .toString();
    }

    /** The list as rows of text by column; NULLs are left out. */
    public static List<Map<String, String>> list(Path warehouse) {
        try (Connection connection = WarehouseFile.open(warehouse)) {
            return Question.ask(connection, LIST);
        } catch (SQLException e) {
            throw new WarehouseException("cannot list the words of " + warehouse, e);
        }
    }

    /** The same list in a form for other programs. */
    public static void write(Path warehouse, ResultFormat format, Writer out) {
        try (Connection connection = WarehouseFile.open(warehouse);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(LIST)) {
            format.write(result, out);
        } catch (SQLException e) {
            throw new WarehouseException("cannot list the words of " + warehouse, e);
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be written", e);
        }
    }
}
