package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.issue.EmptyFile;
import vn.khuyencong.ingest.issue.Issue;

/** What one file gave, kept as one file. */
class KeptDocumentTest {
    private static final Trouble EMPTY = new Trouble(
            "empty_file",
            "error",
            "Tệp “trống.pdf” rỗng (0 byte): không có gì để đọc. Hãy tải hoặc sao chép lại tệp từ nguồn.",
            "File “trống.pdf” is empty (0 bytes): there is nothing to read. Download or copy it from its source again.");

    @TempDir
    Path folder;

    @Test
    void theSummaryOfADocumentIsReadWithoutItsRows() throws IOException {
        Path kept = folder.resolve("kept");
        KeptSummary summary = new KeptSummary(
                "ke-hoach.docx",
                Optional.of(Handmade.SHA),
                Optional.of("d-abababababababab"),
                KeptSummary.Outcome.DOCUMENT,
                Optional.of(2),
                1,
                3,
                3,
                List.of(),
                Optional.empty());
        assertEquals(summary, KeptDocument.write(kept, Handmade.plan()));
        assertEquals(Optional.of(summary), KeptDocument.findSummary(kept));
    }

    @Test
    void theRowsComeBackAsTheyWere() throws IOException {
        Path kept = folder.resolve("kept");
        KeptDocument.write(kept, Handmade.plan());
        List<Row> rows = new ArrayList<>();
        KeptDocument.read(kept, rows::add);
        assertEquals(DocumentContents.of(Handmade.plan()), rows);
    }

    @Test
    void decimalsAreExactTextIsComposedAndDatesAreDates() throws IOException {
        Path kept = folder.resolve("kept");
        KeptDocument.write(kept, Handmade.plan());
        List<String> rows = new ArrayList<>();
        KeptDocument.read(kept, row -> rows.add(row.relation() + row.values()));
        assertEquals(
                List.of("document[d-abababababababab, ke-hoach.docx, " + Handmade.SHA
                        + ", application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                        + ", Kế hoạch khuyến công, plan, 12/KH-UBND, 2020-12-03, 02, 2021, 2025, 2, office"
                        + ", Optional.empty]"),
                rows.stream().filter(row -> row.startsWith("document[")).toList());
        assertEquals(
                List.of("project[d-abababababababab-t01-r002c02-p, d-abababababababab, d-abababababababab-t01"
                        + ", d-abababababababab-t01-r002c02, 02, 2021, 2021, plan, A1, Đào tạo nghề may, HTX Hoa Ban"
                        + ", Optional.empty, 300.500000, Optional.empty, Optional.empty, Optional.empty, 300.500000]"),
                rows.stream().filter(row -> row.startsWith("project[")).toList());
        assertEquals(
                List.of(
                        "source_cell[d-abababababababab-t00-r000c00, d-abababababababab-t00, 0, 0, 1, 1, false, Kế hoạch"
                                + ", Kế hoạch, Optional.empty, Optional.empty, Optional.empty, Optional.empty, Optional.empty]"),
                rows.stream().filter(row -> row.contains("-t00-r000c00,")).toList());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        KeptDocument.write(one, Handmade.plan());
        KeptDocument.write(other, Handmade.plan());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void aFileThatGaveNoDocumentIsKeptWithItsTroubles() throws IOException {
        Path kept = folder.resolve("kept");
        List<Issue> issues = List.of(new EmptyFile("trống.pdf"));
        KeptDocument.write(kept, KeptSummary.refused("trống.pdf", issues), issues);
        KeptSummary summary = KeptDocument.findSummary(kept).orElseThrow();
        assertEquals(List.of(EMPTY), summary.troubles());
        assertEquals(KeptSummary.Outcome.REFUSED, summary.outcome());
        List<Row> rows = new ArrayList<>();
        KeptDocument.read(kept, rows::add);
        assertEquals(List.of("issue"), rows.stream().map(Row::relation).toList());
    }

    @Test
    void aFileCutShortAnywhereIsNoKeptDocument() throws IOException {
        Path kept = folder.resolve("kept");
        KeptDocument.write(kept, Handmade.plan());
        byte[] whole = Files.readAllBytes(kept);
        Path cut = folder.resolve("cut");
        for (int length = 0; length < whole.length; length++) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), KeptDocument.findSummary(cut), "cut at " + length);
        }
    }

    @Test
    void aChangedByteInTheContentIsNoticed() throws IOException {
        Path kept = folder.resolve("kept");
        KeptDocument.write(kept, Handmade.plan());
        byte[] whole = Files.readAllBytes(kept);
        Path damaged = folder.resolve("damaged");
        int gzipHeader = 10;
        for (int at = gzipHeader; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(damaged, changed);
            assertEquals(Optional.empty(), KeptDocument.findSummary(damaged), "changed at " + at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no gzip", "none"})
    void whatIsNoKeptDocumentIsNone(String content) throws IOException {
        Path other = folder.resolve("other");
        if (!content.equals("none")) {
            Files.writeString(other, content);
        }
        assertEquals(Optional.empty(), KeptDocument.findSummary(other));
    }
}
