package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first half of {@code refresh}, and what it says when there is nothing to do. */
class RefreshTest {
    private static final Path REPORT = Path.of("../data/reports/dak-lak-2021-2025.pdf");
    private static final int BUILT = 100;

    @TempDir
    Path folder;

    private Path reports;
    private Path published;

    @BeforeEach
    void makeFolders() throws IOException {
        reports = Files.createDirectory(folder.resolve("báo cáo"));
        published = Files.createDirectory(folder.resolve("kho")).resolve("w.duckdb");
    }

    @Test
    void anEmptyFolderPublishesNothing() throws IOException {
        Files.writeString(published, "what stands there");
        Run run = refresh();
        assertEquals(4, run.exitCode());
        assertTrue(run.err().contains("Nothing is published"));
        assertEquals("what stands there", Files.readString(published));
    }

    @Test
    void aMissingFolderPublishesNothing() throws IOException {
        Files.delete(reports);
        assertEquals(4, refresh().exitCode());
        assertFalse(Files.exists(published));
    }

    @Test
    void aFolderWithoutReadableReportPublishesNothing() throws IOException {
        Files.writeString(published, "what stands there");
        Files.createFile(reports.resolve("trống.pdf"));
        Run run = refresh();
        assertEquals(4, run.exitCode());
        assertTrue(run.err().contains("trống.pdf"), run.err());
        assertEquals("what stands there", Files.readString(published));
    }

    @Test
    void theWarehouseIsBuiltBesideThePublishedOne() throws IOException {
        Files.writeString(published, "what stands there");
        Files.copy(REPORT, reports.resolve("a.pdf"));
        assertEquals(BUILT, refresh().exitCode());
        assertEquals("what stands there", Files.readString(published));
        assertTrue(Files.exists(next()));
    }

    @Test
    void theSecondRefreshFindsNothingNew() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        publish();
        Run second = refresh();
        assertEquals(0, second.exitCode());
        assertTrue(second.err().contains("Nothing new"), second.err());
        assertFalse(Files.exists(next()));
    }

    @Test
    void pathsMayBeRelative() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        published = here.relativize(published);
        reports = here.relativize(reports);
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        publish();
        assertEquals(0, refresh().exitCode());
    }

    @Test
    void aRunThatWasCutShortIsMadeGoodByTheNext() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        assertEquals(BUILT, refresh().exitCode());
        Files.move(next(), published);
        assertEquals(BUILT, refresh().exitCode());
    }

    @Test
    void aNewReportOrALostOutputIsNew() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        Path page = Files.writeString(published.resolveSibling("index.html"), "page");
        publish();
        assertEquals(0, refresh().exitCode());
        Files.delete(page);
        assertEquals(BUILT, refresh().exitCode());
        publish();
        Files.copy(REPORT, reports.resolve("b.pdf"));
        assertEquals(BUILT, refresh().exitCode());
    }

    @Test
    void anUnreadableFileIsNamedAgainWhileNothingIsNew() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        Files.createFile(reports.resolve("trống.pdf"));
        assertEquals(BUILT + 3, refresh().exitCode());
        publish();
        Run second = refresh();
        assertEquals(3, second.exitCode());
        assertTrue(second.err().contains("trống.pdf"), second.err());
        assertTrue(second.err().contains("Nothing new"), second.err());
    }

    @Test
    void aNameOfTwoLinesIsRead() throws IOException {
        Files.copy(REPORT, reports.resolve("hai\ndòng.pdf"));
        Run first = refresh();
        assertEquals(BUILT, first.exitCode());
        assertFalse(first.err().contains("hai\n"), first.err());
        publish();
        assertEquals(0, refresh().exitCode());
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        Files.createSymbolicLink(reports.resolve("lạc.pdf"), folder.resolve("nowhere.pdf"));
        Run run = refresh();
        assertEquals(BUILT + 3, run.exitCode());
        assertTrue(run.err().contains("lạc.pdf"), run.err());
    }

    @Test
    void whatWasNotPublishedIsNotSealed() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        assertEquals(1, seal().exitCode());
        assertEquals(BUILT, refresh().exitCode());
    }

    /** What the analytics program does at its end, and the launcher after it. */
    private void publish() throws IOException {
        Files.deleteIfExists(published);
        Files.move(next(), published);
        assertEquals(0, seal().exitCode());
    }

    private Run refresh() {
        return Run.of("refresh", "--reports", reports, "--warehouse", published);
    }

    private Run seal() {
        return Run.of("refresh", "--seal", "--reports", reports, "--warehouse", published);
    }

    private Path next() {
        return Path.of(published + ".next");
    }
}
