package vn.khuyencong.ingest.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.Reader;

/** The two bundled reports that were written in Word. */
class WordReportsTest {
    private static final Path REPORTS = Path.of("..", "data", "reports");

    @Test
    void theTableOfBacGiangIsTheOneOfItsKey() throws IOException {
        Table table = read("bac-giang-2021-2025.doc").tables().get(0);
        JsonNode key = key("tables/01.json");
        List<Cell> expected = new ArrayList<>();
        expected.addAll(headerCells(key.get("header"), table.columnCount()));
        for (int row = 0; row < key.get("rows").size(); row++) {
            JsonNode cells = key.get("rows").get(row).get("cells");
            for (int column = 0; column < cells.size(); column++) {
                String text =
                        cells.get(column).isNull() ? "" : cells.get(column).asText();
                expected.add(cell(key.get("header").size() + row, column, 1, 1, text));
            }
        }
        assertEquals(expected, table.cells());
        assertEquals(6, table.rowCount());
        assertEquals(8, table.columnCount());
    }

    @Test
    void everyParagraphOfBacGiangsKeyIsRead() throws IOException {
        Set<String> read = new HashSet<>();
        read("bac-giang-2021-2025.doc").paragraphs().stream()
                .map(Paragraph::text)
                .forEach(read::add);
        for (JsonNode paragraph : key("document.json").get("paragraphs")) {
            assertTrue(
                    !paragraph.has("text")
                            || read.contains(paragraph.get("text").asText()),
                    paragraph.toString());
        }
    }

    /** Read by eye in the document. */
    @Test
    void theTablesOfSonLa() {
        List<Table> tables = read("son-la-2016-2025.docx").tables();
        assertEquals(
                List.of("27 × 27", "24 × 26", "12 × 6"),
                tables.stream()
                        .map(table -> table.rowCount() + " × " + table.columnCount())
                        .toList());
        Table tasks = tables.get(0);
        assertEquals(cell(0, 0, 3, 1, "TT"), tasks.findCell(2, 0).orElseThrow());
        assertEquals(
                cell(0, 3, 1, 20, "Nhiệm vụ hằng năm"), tasks.findCell(0, 22).orElseThrow());
        assertEquals(cell(1, 7, 1, 4, "Năm 2022"), tasks.findCell(1, 10).orElseThrow());
        assertEquals(
                cell(0, 23, 2, 4, "Tổng giai đoạn 2021 - 2025"),
                tasks.findCell(1, 26).orElseThrow());
    }

    /** The numbers of a header's columns need not begin where the years above them end: spans say which belong. */
    private static List<Cell> headerCells(JsonNode header, int columnCount) {
        List<Cell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[header.size()][columnCount];
        for (int row = 0; row < header.size(); row++) {
            int column = 0;
            for (JsonNode printed : header.get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                Cell cell = cell(
                        row,
                        column,
                        printed.get("rs").asInt(),
                        printed.get("cs").asInt(),
                        printed.get("t").asText());
                cells.add(cell);
                for (int i = row; i < row + cell.rowSpan(); i++) {
                    for (int j = column; j < column + cell.columnSpan(); j++) {
                        taken[i][j] = true;
                    }
                }
            }
        }
        return cells;
    }

    private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return Cell.asPrinted(row, column, rowSpan, columnSpan, text, java.util.Optional.empty());
    }

    private static JsonNode key(String name) throws IOException {
        try (InputStream json = WordReportsTest.class.getResourceAsStream("/keys/bac-giang-2021-2025/" + name)) {
            return new ObjectMapper().readTree(json);
        }
    }

    private static Document read(String name) {
        return new Reader(List.of(new DocxReader(), new DocReader()))
                .read(REPORTS.resolve(name), new Issues())
                .orElseThrow();
    }
}
