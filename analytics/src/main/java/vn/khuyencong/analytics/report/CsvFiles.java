package vn.khuyencong.analytics.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every relation as one CSV file by RFC 4180, in UTF-8, with a header: NULL is an empty field, an empty text two quotes, a
 * list its JSON; numbers have a point and all their decimals, times are ISO 8601, and no text is a formula ({@link CsvText}).
 */
final class CsvFiles implements Publication.Part {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^$|^\\s|\\s$");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(Connection warehouse, Path target) throws IOException, SQLException {
        Files.createDirectories(target);
        try (Statement statement = warehouse.createStatement()) {
            for (String relation : Relations.names(warehouse)) {
                try (ResultSet rows = statement.executeQuery(Relations.select(relation));
                        Writer out =
                                Files.newBufferedWriter(target.resolve(relation + ".csv"), StandardCharsets.UTF_8)) {
                    write(rows, out);
                }
            }
        }
    }

    private static void write(ResultSet rows, Writer out) throws IOException, SQLException {
        int columns = rows.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            out.append(column == 1 ? "" : ",").append(rows.getMetaData().getColumnName(column));
        }
        out.write("\r\n");
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                out.append(column == 1 ? "" : ",").append(field(rows.getObject(column)));
            }
            out.write("\r\n");
        }
    }

    /** One field as it stands in the file. */
    static String field(@Nullable Object value) throws IOException, SQLException {
        if (value == null) {
            return "";
        }
        String text = text(value);
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String text(Object value) throws IOException, SQLException {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Timestamp time) {
            return TIME.format(time.toLocalDateTime());
        } else if (value instanceof Array list) {
            return JSON.writeValueAsString(list.getArray());
        } else if (value instanceof String text) {
            return CsvText.of(text);
        }
        return value.toString();
    }
}
