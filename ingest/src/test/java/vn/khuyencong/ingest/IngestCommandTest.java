package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ingest}: documents are added to a warehouse. */
class IngestCommandTest {
    private static final Path WORD = Path.of("../data/reports/bac-giang-2021-2025.doc");
    private static final Path PDF = Path.of("../data/reports/dak-lak-2021-2025.pdf");

    @TempDir
    Path folder;

    private Path warehouse;

    @BeforeEach
    void chooseAWarehouse() {
        warehouse = folder.resolve("w.duckdb");
    }

    @Test
    void theDocumentsOfTheWarehouseStay() {
        ingest(WORD);
        String first = rows("source_cell");
        assertEquals(0, ingest(PDF).exitCode());
        assertEquals("2", rows("document"));
        assertTrue(Integer.parseInt(rows("source_cell")) > Integer.parseInt(first));
        assertEquals(0, ingest(PDF).exitCode());
        assertEquals("2", rows("document"));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        ingest(PDF, WORD);
        String forwards = cells();
        warehouse = folder.resolve("backwards.duckdb");
        ingest(WORD, PDF);
        assertEquals(forwards, cells());
    }

    @Test
    void theSameContentIsKeptOnceAndSaid() throws IOException {
        Path copy = Files.copy(WORD, folder.resolve("bản sao.doc"));
        Run run = ingest(WORD, copy);
        assertEquals("1", rows("document"));
        assertTrue(run.err().contains("bản sao.doc"), run.err());
        assertEquals("1", rows("issue WHERE code = 'same_content'"));
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path cut = folder.resolve("cụt.pdf");
        byte[] whole = Files.readAllBytes(PDF);
        Files.write(cut, java.util.Arrays.copyOf(whole, 2000));
        Run run = ingest(WORD, cut);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("cụt.pdf"), run.err());
        assertEquals("1", rows("document"));
        assertEquals("1", rows("(FROM issue WHERE text_vi LIKE '%cụt.pdf%' LIMIT 1)"));
    }

    @Test
    void noReadableFileWritesNothing() {
        Run run = ingest(folder.resolve("none.pdf"));
        assertEquals(4, run.exitCode());
        assertTrue(Files.notExists(warehouse));
    }

    private Run ingest(Path... files) {
        Object[] arguments = new Object[files.length + 3];
        arguments[0] = "ingest";
        arguments[1] = "--warehouse";
        arguments[2] = warehouse;
        System.arraycopy(files, 0, arguments, 3, files.length);
        return Run.of(arguments);
    }

    private String rows(String relation) {
        return Run.of("sql", "--warehouse", warehouse, "--format", "csv", "SELECT count(*) AS n FROM " + relation)
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private String cells() {
        return Run.of("sql", "--warehouse", warehouse, "--format", "csv", "FROM source_cell")
                .out();
    }
}
