package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.PageRange;
import vn.khuyencong.ingest.reader.PageRequest;

/** The options of {@code tables}. */
class TablesCommandTest {
    private static final Path REPORTS = Path.of("../data/reports");
    private static final Path ANNEXES = REPORTS.resolve("binh-dinh-2014-2020.pdf");

    @TempDir
    private Path folder = Path.of("");

    private static List<ObjectNode> tables(Object... arguments) throws IOException {
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
        List<ObjectNode> tables = new ArrayList<>();
        for (JsonNode table : new ObjectMapper().readTree(run.out()).get("tables")) {
            tables.add(((ObjectNode) table).without("ordinal"));
        }
        return tables;
    }

    @Test
    void somePagesGiveTheTablesThatTheWholeDocumentHasThere() throws IOException {
        List<ObjectNode> all = tables("tables", ANNEXES, "--format", "json");
        List<ObjectNode> some = tables("tables", ANNEXES, "--format", "json", "--pages", "16-18,22-");
        assertEquals(
                all.stream()
                        .filter(table -> List.of(16, 22, 23)
                                .contains(table.get("page_start").asInt()))
                        .toList(),
                some);
        assertEquals(3, some.size());
    }

    @Test
    void onlyThePagesThatAreAskedForAreRead() {
        List<String> heard = new ArrayList<>();
        PageRequest request =
                new PageRequest(PageRange.parse("22,15"), (done, total) -> heard.add(done + " of " + total));
        List<Integer> read = new ArrayList<>();
        new Ingest().read(ANNEXES, request, page -> read.add(page.number()), new Issues());
        assertEquals(List.of(15, 22), read);
        assertEquals(List.of("1 of 2", "2 of 2"), heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "20-30", "0", "5-3", "x"})
    void pagesThatAreNotThereAreAMistakeOfUsage(String pages) {
        Run run = Run.of("tables", ANNEXES, "--pages", pages);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(!run.err().isBlank());
    }

    @Test
    void aWordDocumentHasNoPagesToChooseFrom() {
        Run run = Run.of("tables", REPORTS.resolve("son-la-2016-2025.docx"), "--pages", "2");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("no pages"), run.err());
    }

    @Test
    void pagesWithoutTablesAreSaidToHaveNone() {
        Run run = Run.of("tables", ANNEXES, "--pages", "1", "--format", "csv");
        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("There is no table on these pages."), run.err());
    }

    @ParameterizedTest
    @CsvSource({"a.json, '{\"document\"'", "a.csv, 'Name,'", "a.HTML, '<!DOCTYPE html>'", "a.txt, 'Bảng 1'"})
    void theEndingOfTheFileTellsTheForm(String name, String start) throws IOException {
        Path out = folder.resolve(name);
        Run run = Run.of("tables", DrawnTable.write(folder.resolve("a.pdf"), DrawnTable.Kept.UPRIGHT), "--out", out);
        assertEquals("", run.out());
        assertEquals(0, run.exitCode());
        String written = Files.readString(out);
        assertTrue(written.replace("\"Name\"", "Name").startsWith(start), written);
    }

    @Test
    void theDocumentIsNeverWrittenOver() throws IOException {
        Path pdf = DrawnTable.write(folder.resolve("a.pdf"), DrawnTable.Kept.UPRIGHT);
        long size = Files.size(pdf);
        assertEquals(2, Run.of("tables", pdf, "--out", pdf).exitCode());
        assertEquals(size, Files.size(pdf));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Run run = Run.of("tables", ANNEXES, "--pages", "15", "--out", folder.resolve("nowhere/a.csv"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("nowhere"), run.err());
    }
}
