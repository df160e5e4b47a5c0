package vn.khuyencong.ingest.reader.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.ErrorCells;
import vn.khuyencong.ingest.issue.FormulasWithoutValue;
import vn.khuyencong.ingest.issue.HiddenFigures;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.BlockLines;
import vn.khuyencong.ingest.reader.Reader;

/** Workbooks as provinces send them, set up cell by cell. */
class ExcelReaderTest {
    private static final String[] BODY = {"TT|Nội dung|Kinh phí", "1|Đào tạo nghề|120", "2|Hội chợ|80.5"};
    private static final String GRID = "TT|Nội dung|Kinh phí / 1|Đào tạo nghề|120 / 2|Hội chợ|80,5";

    @TempDir
    private Path folder;

    private final Issues issues = new Issues();

    @Test
    void titleUnitNotesAndSignatureStandAroundARuledTable() {
        BookFile book = BookFile.xlsx()
                .put("A1", "Phụ lục 01")
                .put("A2", "KINH PHÍ KHUYẾN CÔNG NĂM 2020")
                .merge("A2:C2")
                .put("C3", "ĐVT: triệu đồng")
                .rows("A4", BODY)
                .rule("A4:C6")
                .put("A7", "Ghi chú: số ước thực hiện.")
                .put("A9", "NGƯỜI LẬP")
                .put("C9", "GIÁM ĐỐC");
        assertEquals(
                List.of(
                        "Phụ lục 01",
                        "KINH PHÍ KHUYẾN CÔNG NĂM 2020",
                        "ĐVT: triệu đồng",
                        GRID,
                        "Ghi chú: số ước thực hiện.",
                        "NGƯỜI LẬP",
                        "GIÁM ĐỐC"),
                BlockLines.of(book.read(folder, issues)));
        assertEquals(List.of(), issues.all());
    }

    @Test
    void theSameWithoutLines() {
        BookFile book = BookFile.xlsx()
                .put("A1", "KINH PHÍ KHUYẾN CÔNG NĂM 2020")
                .put("B2", "Đơn vị tính:")
                .put("C2", "triệu đồng")
                .rows("A4", BODY)
                .put("A7", "Ghi chú: số ước thực hiện.");
        assertEquals(
                List.of("KINH PHÍ KHUYẾN CÔNG NĂM 2020", "Đơn vị tính: triệu đồng", GRID, "Ghi chú: số ước thực hiện."),
                BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void aWorkbookIsOfficeAndATableWithoutCaptionIsCalledByItsSheet() {
        Document document = BookFile.xls().rows("A1", BODY).rule("A1:C3").read(folder, issues);
        Table table = document.tables().get(0);
        assertEquals(TextSource.OFFICE, document.source().textSource());
        assertEquals(Table.Method.OFFICE, table.method());
        assertEquals(Optional.of("Biểu 1"), table.title());
    }

    @Test
    void mergedCellsAreSpansAndKeepToTheTable() {
        BookFile book = BookFile.xls()
                .rows("A1", "Nội dung|Năm 2019||Năm 2020|", "|Số đề án|Kinh phí|Số đề án|Kinh phí", "Hội chợ|1|80|2|95")
                .rule("A1:E3")
                .merge("A1:A2")
                .merge("B1:C1")
                .merge("D1:E1")
                .put("A5", "Ghi chú: không kể vốn đối ứng")
                .merge("A5:Z9");
        assertEquals(
                List.of(
                        "Nội dung[2×1]|Năm 2019[1×2]|Năm 2020[1×2] / Số đề án|Kinh phí|Số đề án|Kinh phí"
                                + " / Hội chợ|1|80|2|95",
                        "Ghi chú: không kể vốn đối ứng"),
                BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void tablesSideBySideAndOneBelowTheOtherAreSeveral() {
        BookFile book = BookFile.xlsx()
                .put("A1", "KINH PHÍ HAI NĂM")
                .merge("A1:F1")
                .rows("A2", "Huyện|Năm 2019", "A|12", "B|13")
                .rows("D2", "Huyện|Năm 2020", "A|14", "B|15")
                .rows("A7", "Nguồn|Kinh phí", "KCQG|26", "KCĐP|28");
        assertEquals(
                List.of(
                        "KINH PHÍ HAI NĂM",
                        "Huyện|Năm 2019 / A|12 / B|13",
                        "Huyện|Năm 2020 / A|14 / B|15",
                        "Nguồn|Kinh phí / KCQG|26 / KCĐP|28"),
                BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void numbersOfLinesKeepTheirPointAndFiguresDoNot() {
        BookFile book = BookFile.xlsx()
                .rows("A1", "TT|Nội dung|Kinh phí", "1|Đào tạo|3.3", "1.1|Nghề|1.1", "1.2|Quản lý|2.2", "2|Hội chợ|5.5")
                .sheet("Biểu 2")
                .rows("A1", "Năm|Hạng|Kinh phí", "1.5|A|3.3", "1.7|B|1.1", "1.2|C|2.2");
        assertEquals(
                List.of(
                        "TT|Nội dung|Kinh phí / 1|Đào tạo|3,3 / 1.1|Nghề|1,1 / 1.2|Quản lý|2,2 / 2|Hội chợ|5,5",
                        "Năm|Hạng|Kinh phí / 1,5|A|3,3 / 1,7|B|1,1 / 1,2|C|2,2"),
                BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void aBlankRowBeforeRowsWithoutHeaderPartsNothing() {
        String grid = "Huyện|Kinh phí / A|12 / B|13 / | / C|14 / Tổng|39";
        BookFile plain = BookFile.xlsx().rows("A1", "Huyện|Kinh phí", "A|12", "B|13", "|", "C|14", "Tổng|39");
        BookFile ruled = BookFile.xlsx()
                .rows("A1", "Huyện|Kinh phí", "A|12", "B|13", "|", "C|14", "Tổng|39")
                .rule("A1:B3")
                .rule("A5:B6");
        assertEquals(List.of(grid), BlockLines.of(plain.read(folder, issues)));
        assertEquals(List.of(grid), BlockLines.of(ruled.read(folder, issues)));
    }

    @Test
    void figuresAmongBlankCellsStayInTheirTable() {
        BookFile book = BookFile.xlsx()
                .rows("A1", "Huyện|2018|2019|2020|2021|Tổng", "A|1||||1", "B|||5||5", "C|2||||2", "Tổng|3||5||8");
        assertEquals(
                List.of("Huyện|2018|2019|2020|2021|Tổng / A|1||||1 / B|||5||5 / C|2||||2 / Tổng|3||5||8"),
                BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void linesAroundTheHeaderAloneHoldTheWholeTable() {
        BookFile book = BookFile.xlsx()
                .rows("A1", "TT|Nội dung|Kinh phí", "A|B|1", "1|Đào tạo nghề|120", "2|Hội chợ|80.5")
                .rule("A1:C2");
        assertEquals(
                List.of("TT|Nội dung|Kinh phí / A|B|1 / 1|Đào tạo nghề|120 / 2|Hội chợ|80,5"),
                BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void blankCellsWithLinesAtTheEndAreNotShownAsRows() {
        BookFile book = BookFile.xlsx().rows("A1", BODY).rule("A1:E40");
        assertEquals(List.of(GRID), BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void whatIsHiddenIsReadAndNoted() {
        BookFile book = BookFile.xlsx().rows("A1", BODY).rule("A1:C3");
        book.sheet().getRow(2).setZeroHeight(true);
        book.sheet("Biểu 2").rows("A1", BODY).rule("A1:C3").sheet().setColumnHidden(2, true);
        book.sheet("Nháp").rows("A1", BODY).rule("A1:C3");
        book.workbook().setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        book.sheet("Biểu 3").rows("A1", BODY).rule("A1:C3").put("C2", 120, ";;;");
        book.put("C3", 80.5, "#,##0.0;;");
        book.sheet("Trống").put("A1", "không có số");
        book.workbook().setSheetHidden(4, true);
        assertEquals(List.of(GRID, GRID, GRID, GRID, "không có số"), BlockLines.of(book.read(folder, issues)));
        assertEquals(
                List.of(
                        new HiddenFigures("Biểu 1", List.of("3:3"), 2),
                        new HiddenFigures("Biểu 2", List.of("C:C"), 2),
                        new HiddenFigures("Nháp", List.of(), 4),
                        new HiddenFigures("Biểu 3", List.of("C2"), 1)),
                issues.all());
    }

    @Test
    void aFormulaShowsTheResultThatWasStored() {
        BookFile book = BookFile.xlsx().rows("A1", BODY).put("B4", "Tổng").rule("A1:C4");
        book.cell("C4").setCellFormula("SUM(C2:C3)");
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(book.cell("C4"));
        assertEquals(List.of(GRID + " / |Tổng|200,5"), BlockLines.of(book.read(folder, issues)));
        assertEquals(List.of(), issues.all());
    }

    @Test
    void aFormulaThatNobodyCalculatedIsBlankAndNoZero() {
        BookFile book = BookFile.xlsx().rows("A1", BODY).put("B4", "Tổng").rule("A1:C4");
        book.cell("C4").setCellFormula("SUM(C2:C3)");
        assertEquals(List.of(GRID + " / |Tổng|"), BlockLines.of(book.read(folder, issues)));
        assertEquals(List.of(new FormulasWithoutValue("Biểu 1", List.of("C4"))), issues.all());
    }

    @Test
    void anErrorIsNoNumber() {
        for (BookFile book : List.of(BookFile.xlsx(), BookFile.xls())) {
            book.rows("A1", BODY).put("B4", "Tổng").rule("A1:C4");
            book.cell("C4").setCellErrorValue(FormulaError.REF.getCode());
            Issues told = new Issues();
            assertEquals(List.of(GRID + " / |Tổng|#REF!"), BlockLines.of(book.read(folder, told)));
            assertEquals(List.of(new ErrorCells("Biểu 1", List.of("C4"))), told.all());
        }
    }

    @Test
    void aMergeOverTheWholeSheetAsksForNoMoreThanIsShown() {
        BookFile book = BookFile.xlsx().put("A1", "Ghi chú").merge("A1:Z1048576");
        assertEquals(List.of("Ghi chú"), BlockLines.of(book.read(folder, issues)));
    }

    @Test
    void aWorkbookOfTooManyCellsIsRefused() {
        BookFile book =
                BookFile.xlsx().put("A1", "Ghi chú").put("Z1048576", "x").merge("A1:Z1048575");
        assertEquals(Optional.empty(), book.find(folder, issues));
        assertTooLarge();
    }

    @Test
    void blankCellsCountBeforeTheyTakeMemory() {
        for (BookFile book : List.of(BookFile.xlsx(), BookFile.xls())) {
            for (int row = 0; row < 1000; row++) {
                for (int column = 0; column < 220; column++) {
                    var line = book.sheet().getRow(row) == null
                            ? book.sheet().createRow(row)
                            : book.sheet().getRow(row);
                    line.createCell(column);
                }
            }
            assertEquals(Optional.empty(), book.find(folder, issues));
        }
        assertTooLarge();
    }

    @Test
    void whatIsLargeOnlyOnceItIsUnpackedIsRefused() throws IOException {
        Path file = folder.resolve("phồng.xlsx");
        byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (ZipInputStream small = new ZipInputStream(new ByteArrayInputStream(
                        BookFile.xlsx().rows("A1", BODY).bytes()));
                ZipOutputStream large = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part = small.getNextEntry(); part != null; part = small.getNextEntry()) {
                large.putNextEntry(new ZipEntry(part.getName()));
                small.transferTo(large);
                for (int i = 0; i < 70 && part.getName().endsWith("sheet1.xml"); i++) {
                    large.write(blanks);
                }
            }
        }
        assertTrue(Files.size(file) < 200_000);
        assertEquals(Optional.empty(), new Reader(List.of(new ExcelReader())).read(file, issues));
        assertTrue(
                issues.all().get(0).textVi().contains("70 MB khi giải nén"),
                issues.all().toString());
    }

    private void assertTooLarge() {
        assertTrue(issues.all().stream().map(Issue::code).allMatch("too_large_file"::equals));
        assertTrue(
                issues.all().get(0).textVi().contains("200000 ô"),
                issues.all().get(0).textVi());
    }

    @ParameterizedTest
    @CsvSource({"true, 0.5", "true, 0.99", "false, 0.1", "false, 0.6"})
    void aWorkbookThatIsCutOff(boolean ooxml, double part) throws IOException {
        byte[] whole =
                (ooxml ? BookFile.xlsx() : BookFile.xls()).rows("A1", BODY).bytes();
        Path file = Files.write(folder.resolve("cụt"), Arrays.copyOf(whole, (int) (whole.length * part)));
        assertEquals(Optional.empty(), new Reader(List.of(new ExcelReader())).read(file, issues));
        assertEquals(
                List.of("damaged_file"), issues.all().stream().map(Issue::code).toList());
    }

    @Test
    void aWorkbookWithAPassword() throws IOException {
        byte[] locked;
        try {
            Biff8EncryptionKey.setCurrentUserPassword("mat khau");
            locked = BookFile.xls().rows("A1", BODY).bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Path file = Files.write(folder.resolve("khóa.xls"), locked);
        assertEquals(Optional.empty(), new Reader(List.of(new ExcelReader())).read(file, issues));
        assertEquals(
                List.of("encrypted_file"),
                issues.all().stream().map(Issue::code).toList());
    }
}
