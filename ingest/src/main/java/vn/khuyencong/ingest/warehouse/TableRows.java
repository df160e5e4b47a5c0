package vn.khuyencong.ingest.warehouse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final Rows rows;

    private TableRows(Document document, Rows rows) {
        this.document = document;
        this.rows = rows;
    }

    static void add(Rows rows, Document document) {
        TableRows tables = new TableRows(document, rows);
        tables.addRunningText();
        int ordinal = 1;
        for (Table table : document.tables()) {
            tables.addTable(ordinal, table);
            ordinal++;
        }
    }

    private void addRunningText() {
        List<Paragraph> paragraphs = document.paragraphs();
        List<Integer> pages = paragraphs.stream()
                .flatMap(paragraph -> paragraph.place().stream())
                .map(Place::page)
                .toList();
        rows.add(
                "source_table",
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

    private void addTable(int ordinal, Table table) {
        rows.add(
                "source_table",
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

    private void addCell(int ordinal, Cell cell) {
        Optional<Box> box = cell.place().map(Place::box);
        rows.add(
                "source_cell",
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
