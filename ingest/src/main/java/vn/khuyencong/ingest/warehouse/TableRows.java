package vn.khuyencong.ingest.warehouse;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;

/** Fills {@code source_table} and {@code source_cell}: the tables, and as ordinal 0 the running text by paragraphs. */
final class TableRows {
    private static final String PROSE = "prose";

    private final Document document;
    private final Rows tables;
    private final Rows cells;

    private TableRows(Document document, Rows tables, Rows cells) {
        this.document = document;
        this.tables = tables;
        this.cells = cells;
    }

    static void add(DuckDBConnection connection, Document document) throws SQLException {
        try (Rows tables = new Rows(connection, "source_table");
                Rows cells = new Rows(connection, "source_cell")) {
            TableRows rows = new TableRows(document, tables, cells);
            rows.addRunningText();
            int ordinal = 1;
            for (Table table : document.tables()) {
                rows.addTable(ordinal, table);
                ordinal++;
            }
        }
    }

    private void addRunningText() throws SQLException {
        List<Paragraph> paragraphs = document.paragraphs();
        List<Integer> pages = paragraphs.stream()
                .flatMap(paragraph -> paragraph.place().stream())
                .map(Place::page)
                .toList();
        tables.add(
                document.tableId(0),
                document.source().documentId(),
                0,
                Optional.empty(),
                Optional.empty(),
                pages.stream().min(Comparator.naturalOrder()),
                pages.stream().max(Comparator.naturalOrder()),
                paragraphs.size(),
                1,
                PROSE);
        for (int number = 0; number < paragraphs.size(); number++) {
            Paragraph paragraph = paragraphs.get(number);
            addCell(0, new Cell(number, 0, 1, 1, false, paragraph.text(), paragraph.rawText(), paragraph.place()));
        }
    }

    private void addTable(int ordinal, Table table) throws SQLException {
        tables.add(
                document.tableId(ordinal),
                document.source().documentId(),
                ordinal,
                table.title(),
                table.unit(),
                table.findPageStart(),
                table.findPageEnd(),
                table.rowCount(),
                table.columnCount(),
                Codes.of(table.method()));
        for (Cell cell : table.cells()) {
            addCell(ordinal, cell);
        }
    }

    private void addCell(int ordinal, Cell cell) throws SQLException {
        Optional<Box> box = cell.place().map(Place::box);
        cells.add(
                document.cellId(ordinal, cell.row(), cell.column()),
                document.tableId(ordinal),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.header(),
                cell.text(),
                cell.rawText(),
                cell.place().map(Place::page),
                box.map(Box::x0),
                box.map(Box::y0),
                box.map(Box::x1),
                box.map(Box::y1));
    }
}
