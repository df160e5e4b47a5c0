package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.UnreadableException;
import vn.khuyencong.ingest.reader.pdf.PdfReader;

/** The annexes of a printed report, cell by cell, against what a careful reader sees on its pages. */
class PrintedAnnexesTest {
    private static final Document REPORT = read("binh-dinh-2014-2020.pdf");

    private static Document read(String name) {
        try {
            byte[] content = Files.readAllBytes(Path.of("..", "data", "reports", name));
            Source source = new Source(
                    name, "0".repeat(64), "application/pdf", Optional.empty(), Optional.empty(), TextSource.TEXT_LAYER);
            return Tables.find(new PdfReader().read(content, source, new Issues()));
        } catch (IOException | UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode key(int ordinal) {
        String path = "/keys/binh-dinh-2014-2020/tables/%02d.json".formatted(ordinal);
        try (InputStream in = PrintedAnnexesTest.class.getResourceAsStream(path)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReportHasFiveTables() {
        assertEquals(5, REPORT.tables().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theHeaderIsAsPrintedWithItsSpans(int ordinal) {
        Table table = REPORT.tables().get(ordinal - 1);
        JsonNode header = key(ordinal).get("header");
        assertEquals(header.size(), table.headerRowCount());
        for (int row = 0; row < header.size(); row++) {
            List<String> expected = new ArrayList<>();
            for (JsonNode cell : header.get(row)) {
                expected.add(bare(cell.get("t").asText()) + " " + cell.get("rs") + "×" + cell.get("cs"));
            }
            List<String> actual = new ArrayList<>();
            for (Cell cell : table.cellsOfRow(row)) {
                actual.add(bare(cell.text()) + " " + cell.rowSpan() + "×" + cell.columnSpan());
            }
            assertEquals(expected, actual);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void eachCellIsAsPrinted(int ordinal) {
        Table table = REPORT.tables().get(ordinal - 1);
        JsonNode key = key(ordinal);
        int header = key.get("header").size();
        assertEquals(header + key.get("rows").size(), table.rowCount());
        assertEquals(key.get("columns").size(), table.columnCount());
        List<Executable> checks = new ArrayList<>();
        for (int row = header; row < table.rowCount(); row++) {
            JsonNode cells = key.get("rows").get(row - header).get("cells");
            int at = row;
            IntStream.range(0, cells.size())
                    .forEach(column -> checks.add(() -> assertEquals(
                            bare(
                                    cells.get(column).isNull()
                                            ? ""
                                            : cells.get(column).asText()),
                            textAt(table, at, column),
                            "row " + at + ", column " + column)));
        }
        assertAll(checks);
    }

    private static String textAt(Table table, int row, int column) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .map(cell -> bare(cell.text()))
                .orElse("");
    }

    /** Without blanks, and with the letter that this report's fonts get wrong put right. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('ƣ', 'ư')
                .replace('Ƣ', 'Ư')
                .replaceAll("\\s+", "");
    }
}
