package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.reader.FileIdentity;
import vn.khuyencong.ingest.warehouse.KeptDocument;
import vn.khuyencong.ingest.warehouse.KeptSummary;
import vn.khuyencong.ingest.warehouse.Trouble;

/** What a worker keeps of one file, and what it answers. */
class ReadingWorkTest {
    private static final Path REPORT = Path.of("../data/reports/dak-lak-2021-2025.pdf");

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void chooseATarget() {
        target = folder.resolve("kept");
    }

    @Test
    void aReportIsKept() {
        assertEquals("KEPT", answer(REPORT, FileIdentity.findSha256(REPORT)));
        KeptSummary kept = kept();
        assertEquals(KeptSummary.Outcome.DOCUMENT, kept.outcome());
        assertEquals(FileIdentity.findSha256(REPORT), kept.sha256());
        assertTrue(kept.observations() > 0);
    }

    @Test
    void aReportThatIsAnotherOneThanWhenTheRunBeganIsNotUsed() {
        assertEquals("CHANGING", answer(REPORT, Optional.of("0".repeat(64))));
        assertEquals(List.of("changing_file"), troubles());
    }

    @Test
    void aFileThatIsGoneWhenItsTurnComesIsNotUsed() {
        assertEquals("CHANGING", answer(folder.resolve("gone.pdf"), Optional.of("0".repeat(64))));
        assertEquals(List.of("changing_file"), troubles());
    }

    @Test
    void aFileThatCouldNeverBeOpenedIsRefusedForThat() {
        assertEquals("KEPT", answer(folder.resolve("none.pdf"), Optional.empty()));
        assertEquals(List.of("unreadable_file"), troubles());
    }

    @Test
    void aFileThatIsNoReportIsRefused() throws IOException {
        Path empty = Files.createFile(folder.resolve("trống.pdf"));
        assertEquals("KEPT", answer(empty, FileIdentity.findSha256(empty)));
        assertEquals(KeptSummary.Outcome.REFUSED, kept().outcome());
        assertEquals(List.of("empty_file"), troubles());
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        target = folder.resolve("no such folder").resolve("kept");
        String answer = answer(REPORT, FileIdentity.findSha256(REPORT));
        assertTrue(answer.startsWith("UNWRITABLE java.nio.file.NoSuchFileException"), answer);
    }

    /** Names of several lines, and of bytes that are no UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"/b%C3%A1o%20c%C3%A1o.pdf", "/hai%0Ad%C3%B2ng%0D.pdf", "/%FF%FE.pdf", "/%25%5Cn.pdf"})
    void everyNameReachesTheWorkerWhole(String address) {
        Path odd = Path.of(URI.create("file://" + address));
        ReadingRequest request = new ReadingRequest(odd, target, Optional.empty());
        assertEquals(request, ReadingRequest.of(request.text()));
        assertEquals(
                address,
                ReadingRequest.address(ReadingRequest.of(request.text()).file()));
    }

    private String answer(Path file, Optional<String> sha256) {
        return new ReadingWork(new Ingest()).answer(new ReadingRequest(file, target, sha256).text());
    }

    private KeptSummary kept() {
        return KeptDocument.findSummary(target).orElseThrow();
    }

    private List<String> troubles() {
        return kept().troubles().stream().map(Trouble::code).toList();
    }
}
