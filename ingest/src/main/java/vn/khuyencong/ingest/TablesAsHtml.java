package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;

/** The tables of a document as a page for a browser, with their spans. */
final class TablesAsHtml {
    private TablesAsHtml() {}

    static void write(Document document, Writer out) throws IOException {
        String name = escaped(document.source().fileName());
        out.write("<!DOCTYPE html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>" + name + "</title>\n");
        out.write("<style>table{border-collapse:collapse}td,th{border:1px solid;padding:2px 6px}</style></head>\n");
        out.write("<body>\n<h1>" + name + "</h1>\n");
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            writeTable(index + 1, tables.get(index), out);
        }
        out.write("</body>\n</html>\n");
    }

    private static void writeTable(int ordinal, Table table, Writer out) throws IOException {
        out.write("<table>\n<caption>" + escaped(TableCaption.of(ordinal, table)) + "</caption>\n");
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
        return "<" + name + rows + columns + ">" + escaped(cell.text()) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
