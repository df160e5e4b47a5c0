package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionRefusedException;
import vn.khuyencong.ingest.release.FileResult;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.warehouse.Trouble;
import vn.khuyencong.ingest.worker.Bounds;

/** Files are read in workers, each content once, and not again while nothing of it changes. */
class IngestRunTest {
    private static final Path REPORT = Path.of("../data/reports/bac-giang-2021-2025.doc");
    private static final WorkerSettings WORKERS = new WorkerSettings(2, new Bounds(Duration.ofMinutes(10), 768, 1600));

    @TempDir
    Path folder;

    private Path reports;
    private Path corrections;
    private int runs;

    @BeforeEach
    void makeFolders() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        corrections = Files.createDirectory(folder.resolve("corrections"));
        Files.copy(REPORT, reports.resolve("a.doc"));
    }

    @Test
    void whatIsKnownIsNotReadAgain() throws IOException {
        Files.createFile(reports.resolve("trống.pdf"));
        IngestRun first = run(WORKERS);
        assertEquals(List.of(FileResult.DOCUMENT, FileResult.REFUSED), results(first));
        assertEquals(List.of(false, false), fromCache(first));
        byte[] kept = Files.readAllBytes(first.kept().get(0));

        Files.createFile(reports.resolve("b.pdf"));
        IngestRun second = run(WORKERS);
        assertEquals(List.of(true, false, true), fromCache(second));
        assertEquals(first.remarks().get(0), second.remarks().get(1));
        assertEquals(first.exitCode(), second.exitCode());

        Files.write(first.kept().get(0), new byte[] {1, 2, 3});
        IngestRun third = run(WORKERS);
        assertEquals(List.of(false, true, true), fromCache(third));
        assertEquals(first.kept().get(0), third.kept().get(0));
        assertArrayEquals(kept, Files.readAllBytes(third.kept().get(0)));
    }

    @Test
    void theSameContentIsReadOnceUnlessItIsRefused() throws IOException {
        Files.copy(REPORT, reports.resolve("b\nc.doc"));
        Files.createFile(reports.resolve("trống 1.pdf"));
        Files.createFile(reports.resolve("trống 2.pdf"));
        IngestRun run = run(WORKERS);
        assertEquals(
                List.of("same_content", "empty_file", "empty_file"),
                run.outcomes().stream()
                        .flatMap(outcome -> outcome.troubles().stream())
                        .map(Trouble::code)
                        .toList());
        assertEquals(3, run.kept().size());
        assertTrue(run.remarks().get(2).contains("trống 2.pdf"), run.remarks().get(2));
        assertEquals(ExitCode.SOME_FILES_UNREADABLE, run.exitCode());
    }

    @Test
    void aCorrectionLetsItsReportAloneBeReadAgain() throws IOException {
        Files.writeString(reports.resolve("b.html"), """
                <html><body><p>Đơn vị tính: triệu đồng</p><table>
                <tr><td>TT</td><td>Nội dung</td><td>Năm 2022</td></tr>
                <tr><td>1</td><td>Đào tạo nghề</td><td>125</td></tr>
                <tr><td>2</td><td>Hội chợ triển lãm</td><td>250</td></tr>
                </table></body></html>
                """);
        run(WORKERS);
        Files.writeString(corrections.resolve("sửa.yml"), """
                - document: b.html
                  table: 1
                  row: 1
                  column: 2
                  printed: "125"
                  right: "152"
                  who: Sở Công Thương
                  when: 2026-01-01
                  why: công văn
                """);
        IngestRun run = run(WORKERS);
        assertEquals(List.of(true, false), fromCache(run), run.remarks()::toString);
        assertEquals(List.of(FileResult.DOCUMENT, FileResult.DOCUMENT), results(run));
    }

    @Test
    void aCorrectionThatDoesNotMatchIsNamedAsItsFileIsCalled() throws IOException {
        Files.writeString(corrections.resolve("sửa.yml"), """
                - document: a.doc
                  table: 99
                  row: 0
                  column: 0
                  printed: "no such cell"
                  right: "1"
                  who: Sở Công Thương
                  when: 2026-01-01
                  why: công văn
                """);
        CorrectionRefusedException refused = assertThrows(CorrectionRefusedException.class, () -> run(WORKERS));
        assertTrue(refused.told().startsWith("sửa.yml, dòng 1: "), refused.told());
    }

    @Test
    void whatMustNotBeReadIsTold() throws IOException {
        Path outside = Files.createFile(folder.resolve("outside.pdf"));
        Files.createSymbolicLink(reports.resolve("0.pdf"), outside);
        IngestRun run = run(WORKERS);
        assertEquals(List.of(FileResult.REFUSED, FileResult.DOCUMENT), results(run));
        assertEquals(
                List.of("link_refused"),
                run.fileIssues().stream().map(Trouble::code).toList());
        assertEquals(2, run.told().size());
    }

    @Test
    void whatTakesTooLongIsSetAsideAndNotKept() throws IOException {
        IngestRun run = run(new WorkerSettings(1, new Bounds(Duration.ofNanos(1), 768, 1600)));
        assertEquals(List.of(FileResult.TIMED_OUT), results(run));
        assertEquals(
                List.of("reading_too_long"),
                run.fileIssues().stream().map(Trouble::code).toList());
        assertTrue(run.isEmpty());
        assertEquals(ExitCode.SOME_FILES_UNREADABLE, run.exitCode());
        try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
            assertEquals(0, kept.filter(Files::isRegularFile).count());
        }
    }

    private IngestRun run(WorkerSettings workers) throws IOException {
        runs++;
        Path tmp = Files.createDirectory(folder.resolve("tmp" + runs));
        Workshop workshop = new Workshop(Files.createDirectories(folder.resolve("cache")), tmp, workers);
        Progress silent = Progress.to(Journal.to(new PrintWriter(new StringWriter())));
        return IngestRun.ofAll(RunInput.of(ReportFiles.find(List.of(reports))), corrections, workshop, silent);
    }

    private static List<FileResult> results(IngestRun run) {
        return run.outcomes().stream().map(FileOutcome::result).toList();
    }

    private static List<Boolean> fromCache(IngestRun run) {
        return run.outcomes().stream().map(FileOutcome::fromCache).toList();
    }
}
