package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Verification;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

class GeneratedReportTest {
    @TempDir
    private Path folder;

    /** 26 lines of four numbers: a total, five headings, four items under each. */
    @Test
    void aPageHasATableWhoseEveryFigureIsProved() throws IOException {
        Path file = GeneratedReport.write(2, 3, folder);
        IngestedDocument report = new Ingest().ingest(file, new Issues()).orElseThrow();
        assertEquals(3, report.document().tables().size());
        assertEquals(3 * 26 * 4, report.findings().observations().size());
        assertEquals(
                List.of(),
                report.findings().observations().stream()
                        .filter(figure -> report.reconciled().verificationOf(figure) != Verification.VERIFIED)
                        .toList());
    }

    @Test
    void theSameNumberGivesTheSameReportAndNoOtherDoes() throws IOException {
        Path first = GeneratedReport.write(1, 2, Files.createDirectories(folder.resolve("a")));
        Path again = GeneratedReport.write(1, 2, Files.createDirectories(folder.resolve("b")));
        Path other = GeneratedReport.write(64, 2, folder);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
        assertNotEquals(-1, Files.mismatch(first, other));
    }
}
