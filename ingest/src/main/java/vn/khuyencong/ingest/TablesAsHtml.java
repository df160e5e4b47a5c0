package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;

/**
 * The tables of a document as a page for a browser, with their spans; a cell's page and box stand in its attributes
 * {@code data-page} and {@code data-box}: x0 y0 x1 y1, in points from the top left corner of the page.
 */
final class TablesAsHtml {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private static final String STYLE = "body{font-family:sans-serif}table{border-collapse:collapse;margin:2em 0}"
            + "caption{text-align:left;font-weight:bold;padding:4px 0}td,th{border:1px solid #999;padding:2px 6px;"
            + "vertical-align:top}th{background:#eee}";

    /** The style above and nothing else: whatever a cell holds, it cannot load, send or run anything. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; base-uri 'none'; form-action 'none'";

    private TablesAsHtml() {}

    static void write(Document document, Writer out) throws IOException {
        String name = escaped(document.source().fileName());
        out.write(
                "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                        + POLICY + "\"><title>" + name + "</title>\n");
        out.write("<style>" + STYLE + "</style></head>\n");
        out.write("<body>\n<h1>" + name + "</h1>\n");
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            writeTable(index + 1, tables.get(index), out);
        }
        out.write("</body>\n</html>\n");
    }

    private static void writeTable(int ordinal, Table table, Writer out) throws IOException {
        out.write("<table id=\"t" + ordinal + "\">\n<caption>" + escaped(TableCaption.of(ordinal, table))
                + "</caption>\n");
        for (int row = 0; row < table.rowCount(); row++) {
            out.write("<tr>");
            for (Cell cell : table.cellsOfRow(row)) {
                out.write(element(cell));
            }
            out.write("</tr>\n");
        }
        out.write("</table>\n");
    }

    private static String element(Cell cell) {
        String name = cell.header() ? "th" : "td";
        String rows = cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "";
        String columns = cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "";
        String place = cell.place().map(TablesAsHtml::attributes).orElse("");
        return "<" + name + rows + columns + place + ">" + escaped(cell.text()) + "</" + name + ">";
    }

    private static String attributes(Place place) {
        Box box = place.box();
        return String.format(
                Locale.ROOT,
                " data-page=\"%d\" data-box=\"%.2f %.2f %.2f %.2f\"",
                place.page(),
                box.x0(),
                box.y0(),
                box.x1(),
                box.y1());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String escaped(String text) {
        return CONTROL.matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
