package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ingest.HostileFile.docx;
import static vn.khuyencong.ingest.HostileFile.html;
import static vn.khuyencong.ingest.HostileFile.htmlTable;
import static vn.khuyencong.ingest.HostileFile.packed;
import static vn.khuyencong.ingest.HostileFile.paragraph;
import static vn.khuyencong.ingest.HostileFile.pdf;
import static vn.khuyencong.ingest.HostileFile.pdfWithPages;
import static vn.khuyencong.ingest.HostileFile.report;
import static vn.khuyencong.ingest.HostileFile.sheetRows;
import static vn.khuyencong.ingest.HostileFile.tabs;
import static vn.khuyencong.ingest.HostileFile.utf8;
import static vn.khuyencong.ingest.HostileFile.wordTable;
import static vn.khuyencong.ingest.HostileFile.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

/**
 * Files made to break whoever reads them: each is read, or refused with a reason that a person can act on, within a
 * second or two; and a sound table with an unusual cell is read like any other.
 */
class HostileFilesTest {
    private static final String ENTITIES = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
            + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]>";
    private static final String FILE_OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    private static final String PARAMETER = "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:9/e.dtd'> %e;]>";
    private static final String TEXT = "BT /F 10 Tf 50 800 Td (Bao cao khuyen cong) Tj ET\n";

    private static final String TITLE_OF_WORD =
            HostileFile.TITLE.stream().map(HostileFile::paragraph).collect(Collectors.joining());

    private static final Ingest INGEST = new Ingest();

    @TempDir
    private Path folder;

    private final Issues issues = new Issues();

    static Stream<Arguments> unusualLabels() {
        return Stream.of(
                Arguments.of("a million letters", "a".repeat(1_000_000)),
                Arguments.of("a million words", "từ ".repeat(250_000)),
                Arguments.of("a million digits", "9".repeat(1_000_000)),
                Arguments.of("a formula", "=cmd|' /C calc'!A0"),
                Arguments.of("dots", ".".repeat(100_000)),
                Arguments.of("marks upon a letter", "e" + "\u0301\u0323".repeat(50_000)),
                Arguments.of("nothing that shows", "\u200B".repeat(50_000)),
                Arguments.of("another direction", "\u202E1000\u202C"),
                Arguments.of("pictures", "\uD83D\uDE00".repeat(2_000)),
                Arguments.of("no blanks that break", "\u00A0".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusualLabels")
    void aSoundTableWithAnUnusualCellIsRead(String name, String label) throws IOException {
        String words = TITLE_OF_WORD + wordTable(label);
        assertAllFigures(read("báo cáo.docx", docx("", words, Map.of())));
        assertAllFigures(read("báo cáo.xlsx", xlsx("", sheetRows(label), "")));
        assertAllFigures(read("báo cáo.html", html("", htmlTable(label), "")));
        assertAllFigures(read("báo cáo.txt", tabs(label)));
    }

    @Test
    void scriptsFramesAndElsewhereOfAPageAreNoPrint() throws IOException {
        String head =
                "<base href='http://127.0.0.1:9/'><meta http-equiv='refresh' content='0;url=http://127.0.0.1:9/'>";
        String end = "<script>document.write('<table><tr><td>9')</script><iframe src='file:///etc/passwd'></iframe>";
        assertAllFigures(read("trang.html", html(head, htmlTable("<script>alert(1)</script>"), end)));
    }

    @Test
    void aStrayControlCodeInATextHidesNoTable() throws IOException {
        assertAllFigures(read("lạ.txt", tabs("\u0000\u001B[2J")));
    }

    static Stream<Arguments> refused() {
        String deep = "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000);
        Map<String, byte[]> bomb = Map.of(
                "word/media/1.bin", new byte[150 << 20],
                "word/media/2.bin", new byte[150 << 20],
                "word/media/3.bin", new byte[150 << 20]);
        return Stream.of(
                Arguments.of("một.pdf", new byte[] {'x'}, "unsupported_file,no_table"),
                Arguments.of("không.docx", new byte[1000], "unsupported_file"),
                Arguments.of("thực thể.docx", docx(ENTITIES, paragraph("&e;"), Map.of()), "damaged_file"),
                Arguments.of("ngoài.docx", docx(FILE_OUTSIDE, paragraph("&e;"), Map.of()), "damaged_file"),
                Arguments.of("tham số.docx", docx(PARAMETER, paragraph("x"), Map.of()), "damaged_file"),
                Arguments.of("thực thể.xlsx", xlsx(ENTITIES, "<row><c><v>&e;</v></c></row>", ""), "damaged_file"),
                Arguments.of("lồng.docx", report(deep), "too_large_file"),
                Arguments.of("bom.docx", docx("", paragraph("x"), bomb), "too_large_file"),
                Arguments.of("phần tử.docx", docx("", "<w:p/>".repeat(1_600_000), Map.of()), "too_large_file"),
                Arguments.of("lồng.html", html("", "", "<div>".repeat(20_000)), "too_large_file"),
                Arguments.of("bảng lồng.html", html("", "<table><tr><td>".repeat(3000), ""), "too_large_file"),
                Arguments.of("dòng.txt", utf8("Báo cáo\n" + "a\n".repeat(70_000)), "too_large_file"),
                Arguments.of("cột.txt", utf8("1\t".repeat(120_000) + "\n" + "2\t".repeat(120_000)), "too_large_file"),
                Arguments.of("âm.pdf", pdfWithPages("<</Type/Pages/Kids[3 0 R]/Count -1>>"), "damaged_file"),
                Arguments.of(
                        "trang.pdf",
                        pdfWithPages("<</Type/Pages/Kids[" + "3 0 R ".repeat(4000) + "]/Count 4000>>"),
                        "too_large_file"),
                Arguments.of(
                        "nén.pdf",
                        pdf("<</Filter/FlateDecode>>", packed(new byte[120 << 20]), "[0 0 595 842]", ""),
                        "too_large_file"),
                Arguments.of(
                        "nén hai lần.pdf",
                        pdf(
                                "<</Filter[/FlateDecode/FlateDecode]>>",
                                packed(packed(new byte[120 << 20])),
                                "[0 0 595 842]",
                                ""),
                        "too_large_file"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithAReason(String name, byte[] content, String codes) throws IOException {
        find(name, content);
        List<Issue> about = issues.all().stream()
                .filter(issue -> codes.contains(issue.code()))
                .toList();
        assertFalse(about.isEmpty(), issues.all().toString());
        assertTrue(
                about.get(0).textVi().contains("“" + name + "”"), about.get(0).textVi());
        assertTrue(
                about.get(0).textEn().contains("“" + name + "”"), about.get(0).textEn());
    }

    static Stream<Arguments> densePages() {
        return Stream.of(
                Arguments.of(TEXT + "q Q ".repeat(600_000), "drawing operators"),
                Arguments.of("BT /F 1 Tf 50 700 Td " + "(a) Tj 0 0 Td ".repeat(60_000) + "ET", "glyphs"),
                Arguments.of(TEXT + "10 10 m 500 10 l S ".repeat(60_000), "lines"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("densePages")
    void aPageThatDrawsMoreThanAPageCanHoldIsLeftOut(String program, String what) throws IOException {
        find("dày.pdf", pdf(program, ""));
        Issue dense = issues.all().stream()
                .filter(issue -> issue.code().equals("page_too_dense"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                dense.textEn().startsWith("Page 1 has more than")
                        && dense.textEn().contains(what),
                dense.textEn());
    }

    static Stream<Arguments> oddButReadable() {
        String form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 12>>\n"
                + "stream\n/X Do /X Do \nendstream";
        return Stream.of(
                Arguments.of(
                        "a tree of pages that bites its tail", pdfWithPages("<</Type/Pages/Kids[2 0 R]/Count 1>>")),
                Arguments.of("a form that draws itself", pdf(TEXT + "/X Do", "/XObject<</X 6 0 R>>", form)),
                Arguments.of("numbers that are none", pdf("NaN 1e999 -1e999 cm " + TEXT + "1e38 0 m 0 9e99 l S", "")),
                Arguments.of("a hundred thousand saved states", pdf("q ".repeat(100_000) + TEXT, "")),
                Arguments.of("unpaired states", pdf("Q ".repeat(10_000) + TEXT, "")),
                Arguments.of("unknown operators", pdf("foo ".repeat(10_000) + TEXT, "")),
                Arguments.of("a font as large as the world", pdf("BT /F 1e30 Tf (a) Tj ET " + TEXT, "")),
                Arguments.of(
                        "a page as large as the world",
                        pdf(
                                "<</Length " + TEXT.length() + ">>",
                                TEXT.getBytes(StandardCharsets.ISO_8859_1),
                                "[0 0 1e9 1e9]",
                                "")),
                Arguments.of(
                        "a page of no size",
                        pdf(
                                "<</Length " + TEXT.length() + ">>",
                                TEXT.getBytes(StandardCharsets.ISO_8859_1),
                                "[0 0 0 0]",
                                "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddButReadable")
    void anOddPdfIsRead(String name, byte[] content) throws IOException {
        assertEquals(1, read("lạ.pdf", content).document().source().pageCount().orElseThrow());
    }

    @Test
    void spansOfBillionsReachNoFurtherThanTheTable() throws IOException {
        String table = "<table border='1'><tr><td colspan='1000000000' rowspan='2000000000'>Nội dung</td></tr>"
                + "<tr><td>Đào tạo</td><td>1</td></tr></table>";
        assertTrue(read("gộp.html", html("", table, "")).document().tables().size() <= 1);
    }

    @Test
    void aMergeOfAWholeSheetAndItsStatedSizeAreNoCells() throws IOException {
        String merge = "<mergeCells><mergeCell ref='H1:XFD1048576'/></mergeCells>";
        assertAllFigures(read("gộp.xlsx", xlsx("", sheetRows(""), merge)));
    }

    @Test
    void numbersOfListsInTheBillionsAreWrittenShort() throws IOException {
        String list =
                "<ol type='I' start='999999'><li>Hỗ trợ</li></ol><ol type='a' start='999999'><li>Đào tạo</li></ol>";
        assertAllFigures(read("danh sách.html", html("", htmlTable(""), list)));
    }

    @Test
    void thousandsOfNumberWordsAreNoAmount() throws IOException {
        read("chữ.txt", utf8("Báo cáo khuyến công\nKinh phí " + "một ".repeat(5000) + "đồng.\n"));
        assertTrue(issues.all().stream().noneMatch(issue -> issue.code().equals("damaged_file")));
    }

    @Test
    void nothingIsWrittenBesideWhatIsRead() throws IOException {
        read("tên.docx", docx("", TITLE_OF_WORD + wordTable(""), Map.of("../../ra ngoài.bin", new byte[] {1})));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of("tên.docx"),
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    private Optional<IngestedDocument> find(String name, byte[] content) throws IOException {
        return INGEST.ingest(Files.write(folder.resolve(name), content), issues);
    }

    private IngestedDocument read(String name, byte[] content) throws IOException {
        return find(name, content).orElseThrow(() -> new AssertionError(name + ": " + issues.all()));
    }

    /** All nine of the table, as it prints them. */
    private static void assertAllFigures(IngestedDocument document) {
        assertEquals(
                List.of("300", "100", "200", "700", "300", "400", "1.000", "400", "600"),
                document.findings().observations().stream()
                        .map(Observation::rawText)
                        .toList());
    }
}
