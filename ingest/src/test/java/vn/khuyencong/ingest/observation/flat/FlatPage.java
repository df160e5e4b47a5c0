package vn.khuyencong.ingest.observation.flat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;

/** A plain text as a test writes it, and what is found in it. */
record FlatPage(Document document) {

    static FlatPage of(String text) {
        List<Block> lines = text.lines()
                .<Block>map(line -> Paragraph.asPrinted(line, Optional.empty()))
                .toList();
        Source source = new Source(
                "bao-cao.txt", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), TextSource.PLAIN_TEXT);
        return new FlatPage(FlatTables.find(new Document(source, List.of(), lines)));
    }

    /** Lines that are in no table, blank ones left out. */
    List<String> text() {
        return document.paragraphs().stream()
                .map(Paragraph::text)
                .filter(line -> !line.isBlank())
                .toList();
    }

    Table onlyTable() {
        List<Table> tables = document.tables();
        if (tables.size() != 1) {
            throw new IllegalStateException(tables.size() + " tables");
        }
        return tables.get(0);
    }

    /** The headings over each column of values, the widest first: "2021 / KCQG". */
    static List<String> columns(Table table) {
        int first = isHeading(table, 2, "ĐVT") ? 3 : 2;
        return IntStream.range(first, table.columnCount() - 1)
                .mapToObj(column -> IntStream.range(0, table.headerRowCount())
                        .mapToObj(row -> over(table, row, column))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" / ")))
                .toList();
    }

    private static boolean isHeading(Table table, int column, String text) {
        return table.findCell(0, column)
                .filter(cell -> cell.text().equals(text))
                .isPresent();
    }

    private static Optional<String> over(Table table, int row, int column) {
        return table.cellsOfRow(row).stream()
                .filter(cell ->
                        cell.row() == row && cell.column() <= column && cell.column() + cell.columnSpan() > column)
                .map(Cell::text)
                .findFirst();
    }

    /** "1 | Tư vấn | 12 30": what is printed in each row, and nothing for its blank columns. */
    static List<String> rows(Table table) {
        return IntStream.range(table.headerRowCount(), table.rowCount())
                .mapToObj(row -> table.cellsOfRow(row).stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }
}
