package vn.khuyencong.ingest.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a run has nothing to do. */
class ManifestTest {
    @TempDir
    Path folder;

    private Path reports;
    private Path report;
    private Path built;

    @BeforeEach
    void writeAReport() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        report = Files.writeString(reports.resolve("a.txt"), "Báo cáo");
        built = Files.createDirectory(folder.resolve("000001"));
        Files.writeString(built.resolve("page.html"), "a page");
    }

    @Test
    void theSameReportsHaveMadeTheReleaseWhateverElseWasSaid() throws IOException {
        now().ended(3, List.of("một tệp\nkhông đọc được"), List.of("key")).seal(staging());
        assertTrue(now().hasMade(release()));
        assertEquals(3, Manifest.of(release()).exitCode());
        assertEquals(List.of("một tệp không đọc được"), Manifest.of(release()).remarks());
        assertEquals(List.of("key"), Manifest.of(release()).documents());
    }

    @Test
    void anotherContentAnotherNameOrOneReportMoreHaveNot() throws IOException {
        now().seal(staging());
        Files.writeString(report, "Báo cáo khác");
        assertFalse(now().hasMade(release()));
        Files.writeString(report, "Báo cáo");
        assertTrue(now().hasMade(release()));
        Path renamed = Files.move(report, reports.resolve("b.txt"));
        report = renamed;
        assertFalse(now().hasMade(release()));
    }

    @Test
    void theFolderMayBeMovedElsewhere() throws IOException {
        now().seal(staging());
        reports = Files.move(reports, folder.resolve("elsewhere"));
        report = reports.resolve("a.txt");
        assertTrue(now().hasMade(release()));
    }

    @Test
    void aRunThatIsToBeDoneAgainHasNotMadeIt() throws IOException {
        now().toBeDoneAgain().seal(staging());
        assertFalse(now().hasMade(release()));
    }

    @Test
    void aReleaseIsIntactUntilAFileOfItIsChangedAddedOrLost() throws IOException {
        now().seal(staging());
        assertTrue(Manifest.isIntact(release()));
        Path more = Files.writeString(built.resolve("more.html"), "one more");
        assertFalse(Manifest.isIntact(release()));
        Files.delete(more);
        assertTrue(Manifest.isIntact(release()));
        Files.writeString(built.resolve("page.html"), "another page");
        assertFalse(Manifest.isIntact(release()));
        Files.delete(built.resolve("page.html"));
        assertFalse(Manifest.isIntact(release()));
    }

    @Test
    void aReleaseWithoutManifestWasMadeFromNothing() throws IOException {
        assertFalse(now().hasMade(release()));
    }

    private Manifest now() throws IOException {
        Manifest.Input input = new Manifest.Input(report, Optional.of(Sha256.orUnreadable(report)));
        return Manifest.of(reports, List.of(input), List.of(), List.of(), List.of());
    }

    private Staging staging() {
        return new Staging(built, folder.resolve("scratch"));
    }

    private Release release() {
        return Release.at(built);
    }
}
