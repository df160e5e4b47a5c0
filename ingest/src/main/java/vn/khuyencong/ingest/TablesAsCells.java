package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.warehouse.CsvText;

/** The cells of all tables as one CSV (RFC 4180), a line for each, with all that is known of it; unknown is empty. */
final class TablesAsCells {
    private static final String HEAD =
            "table,title,unit,method,row,column,row_span,column_span,is_header,page,x0,y0,x1,y1,text,raw_text\r\n";

    private TablesAsCells() {}

    static void write(Document document, Writer out) throws IOException {
        out.write(HEAD);
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            for (Cell cell : tables.get(index).cells()) {
                out.write(line(index + 1, tables.get(index), cell));
            }
        }
    }

    private static String line(int ordinal, Table table, Cell cell) {
        Optional<Box> box = cell.place().map(Place::box);
        return Stream.of(
                        ordinal,
                        quoted(table.title().orElse("")),
                        quoted(table.unit().orElse("")),
                        table.method().name().toLowerCase(Locale.ROOT),
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.header(),
                        cell.place().map(place -> String.valueOf(place.page())).orElse(""),
                        number(box.map(Box::x0)),
                        number(box.map(Box::y0)),
                        number(box.map(Box::x1)),
                        number(box.map(Box::y1)),
                        quoted(cell.text()),
                        quoted(cell.rawText()))
                .map(String::valueOf)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String number(Optional<Double> points) {
        return points.map(number -> String.format(Locale.ROOT, "%.2f", number)).orElse("");
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + CsvText.of(text).replace("\"", "\"\"") + '"';
    }
}
