package vn.khuyencong.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;

/** What a file is, what it says of itself, and what a person is told when it cannot be read. */
class ReaderTest {
    private static final Path REPORTS = Path.of("..", "data", "reports");
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String DOC = "application/msword";

    /** A format reader that reads nothing: here only the way to it is of interest. */
    private record Blank(Set<String> mediaTypes, TextSource textSource) implements FormatReader {
        @Override
        public Document read(byte[] content, Source source, Issues issues) {
            return new Document(source, List.of(), List.of());
        }
    }

    private static final Reader READER = new Reader(
            List.of(new Blank(Set.of(PDF), TextSource.TEXT_LAYER), new Blank(Set.of(DOCX, DOC), TextSource.OFFICE)));

    @TempDir
    private Path folder;

    private final Issues issues = new Issues();

    @ParameterizedTest
    @CsvSource({
        "binh-dinh-2014-2020.pdf, application/pdf, TEXT_LAYER, 23",
        "dak-lak-2021-2025.pdf, application/pdf, TEXT_LAYER, 10",
        "son-la-2016-2025.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, OFFICE,",
        "bac-giang-2021-2025.doc, application/msword, OFFICE,",
    })
    void aReportIsWhatItsContentSays(String name, String mediaType, TextSource textSource, Integer pageCount) {
        Source source = read(REPORTS.resolve(name)).orElseThrow().source();
        assertEquals(mediaType, source.mediaType());
        assertEquals(textSource, source.textSource());
        assertEquals(Optional.ofNullable(pageCount), source.pageCount());
        assertEquals(List.of(), issues.all());
    }

    @Test
    void theTitleIsTheOneInTheFilesMetadata() {
        Source source =
                read(REPORTS.resolve("son-la-2016-2025.docx")).orElseThrow().source();
        assertEquals(
                "Quyết định phê duyệt Chương trình khuyến công tỉnh Sơn La giai đoạn 2021-2025",
                source.title().orElse(""));
    }

    @Test
    void theNameOfAFileDecidesNothing() throws IOException {
        Path mislabelled = folder.resolve("báo cáo.doc");
        Files.copy(REPORTS.resolve("dak-lak-2021-2025.pdf"), mislabelled);
        assertEquals(PDF, read(mislabelled).orElseThrow().source().mediaType());
        assertIssue("mislabelled_file", "báo cáo.doc", "Word 97–2003 (DOC)", "PDF");
    }

    @Test
    void aNameWithoutAnExtensionClaimsNothing() throws IOException {
        Path bare = folder.resolve("ke-hoach.2021");
        Files.copy(REPORTS.resolve("bac-giang-2021-2025.doc"), bare);
        assertEquals(DOC, read(bare).orElseThrow().source().mediaType());
        assertEquals(List.of(), issues.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"báo cáo.md", "báo cáo.markdown", "báo cáo.txt"})
    void markdownMayBeNamedAsWhatItIsOrAsText(String name) {
        assertEquals(Optional.empty(), MediaTypes.findOtherClaimedBy(name, "text/x-web-markdown"));
    }

    @Test
    void aNameThatIsNoUtf8IsReadAndShownAsFarAsItCanBe() throws IOException {
        Path odd = Path.of(URI.create(folder.toUri() + "b%E1o%20c%C3%A1o.pdf"));
        Files.copy(REPORTS.resolve("dak-lak-2021-2025.pdf"), odd);
        assertEquals("b\uFFFDo cáo.pdf", read(odd).orElseThrow().source().fileName());
    }

    @Test
    void theIdOfADocumentIsThatOfItsBytes() throws IOException {
        Path copy = folder.resolve("copy.pdf");
        Files.copy(REPORTS.resolve("dak-lak-2021-2025.pdf"), copy);
        assertEquals(
                read(REPORTS.resolve("dak-lak-2021-2025.pdf"))
                        .orElseThrow()
                        .source()
                        .documentId(),
                read(copy).orElseThrow().source().documentId());
    }

    @Test
    void anEmptyFile() throws IOException {
        assertUnread(file("trống.pdf", new byte[0]), "empty_file");
    }

    @Test
    void aFileThatIsGone() {
        assertUnread(folder.resolve("mất.pdf"), "unreadable_file");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertUnread(Files.createDirectory(folder.resolve("thư mục.docx")), "special_file");
    }

    @Test
    void aWebPageCalledDoc() throws IOException {
        String page = "<!DOCTYPE html><html><head><title>Báo cáo</title></head><body><p>1</p></body></html>";
        assertUnread(file("trang.doc", page.getBytes(StandardCharsets.UTF_8)), "unsupported_file", "HTML", "PDF");
    }

    @Test
    void plainText() throws IOException {
        byte[] text = "Kinh phí khuyến công địa phương: 5.500 triệu đồng".getBytes(StandardCharsets.UTF_8);
        assertUnread(file("ghi chú.txt", text), "unsupported_file", "TXT", "DOCX");
    }

    @Test
    void bytesWithoutMeaning() throws IOException {
        byte[] noise = new byte[5000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7 * 17);
        }
        assertUnread(file("nhiễu.pdf", noise), "unsupported_file");
    }

    @Test
    void aWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("1").createRow(0).createCell(0).setCellValue(1);
            workbook.write(bytes);
        }
        assertUnread(file("phụ lục.xlsx", bytes.toByteArray()), "unsupported_file", "XLSX");
    }

    @Test
    void anArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("báo cáo.txt"));
            zip.write("1".getBytes(StandardCharsets.UTF_8));
        }
        assertUnread(file("nén.zip", bytes.toByteArray()), "unsupported_file", "ZIP");
    }

    @ParameterizedTest
    @CsvSource({"son-la-2016-2025.docx, 0.5", "son-la-2016-2025.docx, 0.02", "bac-giang-2021-2025.doc, 0.05"})
    void aContainerThatIsCutOffIsNoSoundFileOfAnotherKind(String name, double part) throws IOException {
        byte[] whole = Files.readAllBytes(REPORTS.resolve(name));
        Path cut = file("cụt-" + name, Arrays.copyOf(whole, (int) (whole.length * part)));
        read(cut);
        issues.all().forEach(issue -> assertEquals("damaged_file", issue.code()));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Optional<Document> read(Path file) {
        return READER.read(file, issues);
    }

    private void assertUnread(Path file, String code, String... facts) {
        assertEquals(Optional.empty(), read(file));
        assertIssue(code, file.getFileName().toString(), facts);
    }

    private void assertIssue(String code, String fileName, String... facts) {
        assertEquals(1, issues.all().size(), issues.all().toString());
        Issue issue = issues.all().get(0);
        assertEquals(code, issue.code());
        for (String text : List.of(issue.textVi(), issue.textEn())) {
            assertTrue(text.contains(fileName), text);
            for (String fact : facts) {
                assertTrue(text.contains(fact), text);
            }
        }
    }
}
