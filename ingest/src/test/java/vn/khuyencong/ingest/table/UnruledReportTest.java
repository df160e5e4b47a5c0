package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table.Method;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.UnreadableException;
import vn.khuyencong.ingest.reader.pdf.PdfReader;

/** A report whose table is printed without any line, against the key of the same report. */
class UnruledReportTest {
    @Test
    void theTableIsReadAsIfItsLinesWereDrawn() throws IOException, UnreadableException {
        Document report = read();
        assertEquals(1, report.tables().size());
        assertEquals(Method.WHITESPACE, report.tables().get(0).method());
        assertEquals(2, report.tables().get(0).headerRowCount());
        assertEquals(expected(), Sheet.print(report.tables().get(0)));
    }

    private static Document read() throws IOException, UnreadableException {
        Source source = new Source(
                "borderless.pdf",
                "0".repeat(64),
                "application/pdf",
                Optional.empty(),
                Optional.empty(),
                TextSource.TEXT_LAYER);
        try (InputStream pdf = open("/reports/bac-giang-2021-2025-borderless.pdf")) {
            return Tables.find(new PdfReader().read(pdf.readAllBytes(), source, new Issues()));
        }
    }

    private static List<String> expected() throws IOException {
        try (InputStream json = open("/keys/bac-giang-2021-2025/tables/01.json")) {
            JsonNode key = new ObjectMapper().readTree(json);
            List<String> rows = new ArrayList<>();
            for (JsonNode row : key.get("header")) {
                StringJoiner line = new StringJoiner(" | ");
                for (JsonNode cell : row) {
                    boolean spans = cell.get("rs").asInt() > 1 || cell.get("cs").asInt() > 1;
                    String span = "[" + cell.get("rs") + "×" + cell.get("cs") + "]";
                    line.add(cell.get("t").asText() + (spans ? span : ""));
                }
                rows.add(line.toString());
            }
            for (JsonNode row : key.get("rows")) {
                StringJoiner line = new StringJoiner(" | ");
                row.get("cells").forEach(cell -> line.add(cell.isNull() ? "" : cell.asText()));
                rows.add(line.toString());
            }
            return rows;
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(UnruledReportTest.class.getResourceAsStream(resource));
    }
}
