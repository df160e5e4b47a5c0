package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * RFC 4180: lines end in CR LF, NULL is an empty field, an empty text is two quotes, no text is a formula. (Written by hand: Jackson's generator
 * loses the field of an empty text that follows a null.)
 */
final class CsvForm implements ResultFormat.Form {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^$|^\\s|\\s$");

    @Override
    public void write(ResultSet result, Writer out) throws SQLException, IOException {
        Columns columns = new Columns(result);
        out.write(columns.names().stream()
                .map(CsvText::of)
                .map(CsvForm::field)
                .collect(Collectors.joining(",", "", "\r\n")));
        while (result.next()) {
            out.write(columns.values().stream()
                    .map(value -> value.isNull() ? "" : field(value.isText() ? CsvText.of(value.text()) : value.text()))
                    .collect(Collectors.joining(",", "", "\r\n")));
        }
    }

    private static String field(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
