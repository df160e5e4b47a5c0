package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.warehouse.TamperedDocument;

/** {@code refresh} and {@code rollback}: what is published when, and what is said. The analytics program is stood in for. */
@ExtendWith(StandInAnalytics.class)
class RefreshTest {
    private static final Path REPORT = Path.of("../data/reports/dak-lak-2021-2025.pdf");
    private static final Path OTHER = Path.of("../data/reports/bac-giang-2021-2025.doc");

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
    void everythingIsOneReleaseBehindOneLink() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        assertEquals(0, refresh().exitCode());
        assertEquals(Path.of("000001"), Files.readSymbolicLink(root().resolve("current")));
        Path release = root().resolve("000001").toRealPath();
        for (String part : List.of("w.duckdb", "site", "khuyencong.xlsx")) {
            Path address = published.resolveSibling(part);
            assertTrue(Files.isSymbolicLink(address), part);
            assertEquals(release, address.toRealPath().getParent(), part);
        }
        assertFalse(Files.exists(published.resolveSibling("csv"), LinkOption.NOFOLLOW_LINKS), "no link to nothing");
        assertEquals(List.of("000001", "current", "lock"), left());
    }

    @Test
    void whatStoodThereBeforeIsMovedAside() throws IOException {
        Files.writeString(published, "what stood there");
        Path site = Files.createDirectory(published.resolveSibling("site"));
        Files.writeString(site.resolve("old.html"), "an old page");
        Files.copy(REPORT, reports.resolve("a.pdf"));
        assertEquals(0, refresh().exitCode());
        assertEquals("refresh", Files.readString(site.resolve("index.html")));
        assertEquals(List.of("an old page", "what stood there"), movedAside());
    }

    @Test
    void theSecondRefreshFindsNothingNew() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        Run second = refresh();
        assertEquals(0, second.exitCode());
        assertTrue(second.err().contains("Nothing new"), second.err());
        assertEquals(List.of("000001", "current", "lock"), left());
    }

    @Test
    void pathsMayBeRelative() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        published = here.relativize(published);
        reports = here.relativize(reports);
        Files.copy(REPORT, reports.resolve("a.pdf"));
        assertEquals(0, refresh().exitCode());
        assertTrue(refresh().err().contains("Nothing new"));
    }

    @Test
    void aReleaseThatWasNotSwitchedToIsSwitchedToByTheNextRun() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        Files.copy(OTHER, reports.resolve("b.doc"));
        refresh();
        killedBeforeTheSwitch(root());
        Run next = refresh();
        assertEquals(0, next.exitCode());
        assertTrue(next.err().contains("an earlier run had finished"), next.err());
        assertEquals(Path.of("000002"), Files.readSymbolicLink(root().resolve("current")));
    }

    @Test
    void aDocumentThatTheWarehouseDoesNotTakeCostsNoOther() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        try (Stream<Path> kept = Files.list(root().resolve("documents"))) {
            TamperedDocument.repeatTheLastRow(kept.findFirst().orElseThrow());
        }
        Files.copy(OTHER, reports.resolve("b.doc"));
        Run run = refresh();
        assertEquals(9, run.exitCode(), run.err());
        assertTrue(run.err().contains("a.pdf"), run.err());
        Run said = Run.of("sql", "--warehouse", published, "SELECT file_name FROM document", "--format", "csv");
        assertEquals("file_name\r\nb.doc\r\n", said.out());
    }

    private static void killedBeforeTheSwitch(Path root) throws IOException {
        Files.delete(root.resolve("current"));
        Files.createSymbolicLink(root.resolve("current"), Path.of("000001"));
        Files.createSymbolicLink(root.resolve("current.next-link"), Path.of("000002"));
        Files.createDirectories(root.resolve("staging-1-x/site"));
    }

    @Test
    void aNewReportOrALostOutputIsNew() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        Files.delete(published.resolveSibling("site").resolve("index.html"));
        assertEquals(0, refresh().exitCode());
        assertTrue(Files.exists(published.resolveSibling("site").resolve("index.html")));
        Files.copy(REPORT, reports.resolve("b.pdf"));
        refresh();
        assertEquals(List.of("000001", "000002", "000003", "current", "lock"), left());
    }

    @Test
    void anUnreadableFileIsNamedAgainWhileNothingIsNew() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        Files.createFile(reports.resolve("trống.pdf"));
        assertEquals(3, refresh().exitCode());
        Run second = refresh();
        assertEquals(3, second.exitCode());
        assertTrue(second.err().contains("trống.pdf"), second.err());
        assertTrue(second.err().contains("Nothing new"), second.err());
    }

    @Test
    void aNameOfTwoLinesIsRead() throws IOException {
        Files.copy(REPORT, reports.resolve("hai\ndòng.pdf"));
        Run first = refresh();
        assertEquals(0, first.exitCode());
        assertFalse(first.err().contains("hai\n"), first.err());
        assertTrue(refresh().err().contains("Nothing new"));
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        Files.createSymbolicLink(reports.resolve("lạc.pdf"), folder.resolve("nowhere.pdf"));
        Run run = refresh();
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("lạc.pdf"), run.err());
    }

    @Test
    void whatTheAnalyticsProgramRefusesIsNotPublished() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        Files.copy(OTHER, reports.resolve("b.doc"));
        Run closed = Run.of(
                "refresh", "--reports", reports, "--warehouse", published, "--overrule", "any"); // the stand-in says 11
        assertEquals(11, closed.exitCode(), closed.err());
        assertEquals(List.of("000001", "current", "lock"), left());
    }

    @Test
    void oneRefreshAtATime() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        Path lock = Files.createDirectories(root()).resolve("lock");
        try (FileChannel held = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertTrue(held.lock().isValid());
            assertEquals(12, refresh().exitCode());
        }
        assertEquals(0, refresh().exitCode());
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        Files.writeString(root(), "a file where the folder of the releases should be");
        Run run = refresh();
        assertEquals(13, run.exitCode());
        assertTrue(run.err().contains("Cannot write"), run.err());
    }

    @Test
    void onlyTheLastReleasesStay() throws IOException {
        for (int i = 1; i <= 7; i++) {
            Files.copy(REPORT, reports.resolve(i + ".pdf"));
            assertEquals(0, refresh().exitCode());
        }
        assertEquals(List.of("000003", "000004", "000005", "000006", "000007", "current", "lock"), left());
    }

    @Test
    void aRollbackHoldsUntilSomethingChanges() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        Files.copy(OTHER, reports.resolve("b.doc"));
        refresh();
        assertEquals(0, rollback().exitCode());
        assertEquals(Path.of("000001"), Files.readSymbolicLink(root().resolve("current")));
        assertEquals(
                "000001  đang xuất bản / published\n000002  đã rút lại / rolled back\n",
                rollback("--list").out());
        Run scheduled = refresh();
        assertEquals(11, scheduled.exitCode());
        assertTrue(scheduled.err().contains("rolled_back"), scheduled.err());
        assertEquals(Path.of("000001"), Files.readSymbolicLink(root().resolve("current")));
        Run overruled = Run.of("refresh", "--reports", reports, "--warehouse", published, "--overrule", "rolled_back");
        assertEquals(0, overruled.exitCode());
        assertEquals(Path.of("000002"), Files.readSymbolicLink(root().resolve("current")));
        assertTrue(refresh().err().contains("Nothing new"));
    }

    @Test
    void aRollbackToWhatIsNotThereListsWhatIs() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        assertEquals(6, rollback().exitCode());
        refresh();
        Run run = rollback("9");
        assertEquals(6, run.exitCode());
        assertTrue(run.out().contains("000001"), run.out());
        assertEquals(6, rollback().exitCode(), "there is none before the first");
    }

    @Test
    void pagesCanBeWrittenAnewAsARelease() throws IOException {
        Files.copy(REPORT, reports.resolve("a.pdf"));
        refresh();
        assertEquals(0, Run.of("publish", "--warehouse", published).exitCode());
        assertEquals("publish", Files.readString(published.resolveSibling("khuyencong.xlsx")));
        assertEquals("refresh", Files.readString(root().resolve("000001/khuyencong.xlsx")));
    }

    private Run rollback(String... more) {
        return Run.of(Stream.concat(Stream.of("rollback", "--warehouse", published), Stream.of(more))
                .toArray());
    }

    private Run refresh() {
        return Run.of("refresh", "--reports", reports, "--warehouse", published);
    }

    private Path root() {
        return published.resolveSibling("w.releases");
    }

    /** What the folder of the releases holds, but for what is remembered of documents and runs. */
    private List<String> left() throws IOException {
        try (Stream<Path> entries = Files.list(root())) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !List.of("documents", "runs").contains(name))
                    .sorted()
                    .toList();
        }
    }

    private List<String> movedAside() throws IOException {
        try (Stream<Path> walk = Files.walk(root())) {
            return walk.filter(file -> root().relativize(file).toString().startsWith("before-"))
                    .filter(Files::isRegularFile)
                    .map(RefreshTest::content)
                    .sorted()
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
