package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.warehouse.CsvText;

/** The tables of a document as CSV (RFC 4180), a blank line between them; a spanned position is an empty field. */
final class TablesAsCsv {
    private TablesAsCsv() {}

    static void write(Document document, Writer out) throws IOException {
        String separator = "";
        for (Table table : document.tables()) {
            out.write(separator);
            for (List<Optional<String>> row : Grid.of(table).rows()) {
                out.write(
                        row.stream().map(text -> quoted(text.orElse(""))).collect(Collectors.joining(",", "", "\r\n")));
            }
            separator = "\r\n";
        }
    }

    /** Always in quotes where something is printed: a blank field is then told from a blank line. */
    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + CsvText.of(text).replace("\"", "\"\"") + '"';
    }
}
