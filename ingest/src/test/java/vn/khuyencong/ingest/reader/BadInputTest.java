package vn.khuyencong.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.Severity;
import vn.khuyencong.ingest.reader.pdf.PdfReader;
import vn.khuyencong.ingest.reader.word.DocReader;
import vn.khuyencong.ingest.reader.word.DocxReader;

/** Reports that were locked, cut off or overwritten: none is read as if it were whole, and a person is told. */
class BadInputTest {
    private static final Path REPORTS = Path.of("..", "data", "reports");
    private static final Reader READER = new Reader(List.of(new PdfReader(), new DocxReader(), new DocReader()));

    @TempDir
    private Path folder;

    private final Issues issues = new Issues();

    @Test
    void aPdfWithAPassword() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(report("dak-lak-2021-2025.pdf"))) {
            pdf.protect(new StandardProtectionPolicy("chủ", "mật khẩu", new AccessPermission()));
            pdf.save(locked);
        }
        assertUnread("khóa.pdf", locked.toByteArray(), "encrypted_file");
    }

    /** Whoever may only not print it, may read it. */
    @Test
    void aPdfThatOnlyForbidsPrintingIsRead() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(report("dak-lak-2021-2025.pdf"))) {
            AccessPermission noPrinting = new AccessPermission();
            noPrinting.setCanPrint(false);
            pdf.protect(new StandardProtectionPolicy("owner", "", noPrinting));
            pdf.save(locked);
        }
        assertEquals(
                10,
                read("không in.pdf", locked.toByteArray()).orElseThrow().pages().size());
    }

    @Test
    void aDocxWithAPassword() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(report("son-la-2016-2025.docx"));
            }
            files.writeFilesystem(locked);
        }
        assertUnread("khóa.docx", locked.toByteArray(), "encrypted_file");
    }

    @Test
    void aDocWithAPassword() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(report("bac-giang-2021-2025.doc")))) {
            Biff8EncryptionKey.setCurrentUserPassword("mat khau");
            document.write(locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertUnread("khóa.doc", locked.toByteArray(), "encrypted_file");
    }

    @ParameterizedTest
    @CsvSource({
        "son-la-2016-2025.docx, 0.02",
        "son-la-2016-2025.docx, 0.5",
        "son-la-2016-2025.docx, 0.9",
        "son-la-2016-2025.docx, 0.999",
        "bac-giang-2021-2025.doc, 0.02",
        "bac-giang-2021-2025.doc, 0.5",
        "bac-giang-2021-2025.doc, 0.99",
    })
    void aWordFileThatIsCutOff(String name, double part) throws IOException {
        byte[] whole = report(name);
        assertUnread(name, Arrays.copyOf(whole, (int) (whole.length * part)), "damaged_file");
    }

    @ParameterizedTest
    @CsvSource({"dak-lak-2021-2025.pdf, 0.05", "dak-lak-2021-2025.pdf, 0.5", "dak-lak-2021-2025.pdf, 0.97"})
    void aPdfThatIsCutOff(String name, double part) throws IOException {
        byte[] whole = report(name);
        read(name, Arrays.copyOf(whole, (int) (whole.length * part)));
        Issue first = issues.all().get(0);
        assertEquals("incomplete_file", first.code());
        assertEquals(Severity.ERROR, first.severity());
        assertTrue(first.textVi().contains(name) && first.textEn().contains(name));
    }

    /** One digit of a figure overwritten inside the compressed text: the checksum of the part tells. */
    @ParameterizedTest
    @CsvSource({"20000", "40000", "60000"})
    void aDocxWithAByteOverwritten(int offset) throws IOException {
        byte[] content = report("son-la-2016-2025.docx");
        content[offset] ^= 1;
        assertUnread("hỏng.docx", content, "damaged_file");
    }

    @ParameterizedTest
    @CsvSource({"600", "1600", "9000"})
    void aDocWithItsTablesOverwritten(int offset) throws IOException {
        byte[] content = report("bac-giang-2021-2025.doc");
        IntStream.range(offset, offset + 1500).forEach(i -> content[i] = 'A');
        assertUnread("hỏng.doc", content, "damaged_file");
    }

    private static byte[] report(String name) throws IOException {
        return Files.readAllBytes(REPORTS.resolve(name));
    }

    private Optional<Document> read(String name, byte[] content) throws IOException {
        return READER.read(Files.write(folder.resolve(name), content), issues);
    }

    private void assertUnread(String name, byte[] content, String code) throws IOException {
        assertEquals(Optional.empty(), read(name, content));
        assertEquals(1, issues.all().size(), issues.all().toString());
        Issue issue = issues.all().get(0);
        assertEquals(code, issue.code());
        assertTrue(issue.textVi().contains(name) && issue.textEn().contains(name));
    }
}
