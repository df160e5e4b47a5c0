package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbook of a small warehouse that was written by hand, as a spreadsheet program reads it. */
class WorkbookTest {
    @TempDir
    private static Path folder;

    private static XSSFWorkbook workbook;

    @BeforeAll
    static void publish() throws IOException, SQLException {
        workbook = new XSSFWorkbook(
                Sample.published(folder).resolve("khuyencong.xlsx").toString());
    }

    @AfterAll
    static void close() {
        workbook.getPackage().revert();
    }

    @Test
    void sheetsInTheOrderInWhichTheyAreRead() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        assertEquals(
                List.of(
                        "Đọc trước · Read first",
                        "Độ phủ · Coverage",
                        "Chi phí · Cost",
                        "Đòn bẩy · Leverage",
                        "Cơ cấu · Shares",
                        "Số liệu · Observations",
                        "Phép cộng · Sums",
                        "Văn bản · Documents",
                        "Cần xem lại · Issues"),
                names);
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Chi phí · Cost         | 1 | Cost per project (million VND) | 81.680352 | #,##0.00",
                "Chi phí · Cost         | 1 | Funding (million VND)          | 27853     | #,##0",
                "Chi phí · Cost         | 1 | From                           | 2014      | 0",
                "Chi phí · Cost         | 1 | Verified share                 | 0.9996    | 0.0%",
                "Đòn bẩy · Leverage     | 1 | Counterpart ÷ public           | 5.748286  | 0.000",
                "Số liệu · Observations | 3 | Figure                         | 1389.6    | #,##0.0",
                "Số liệu · Observations | 3 | Row (from 1)                   | 3         | #,##0",
                "Phép cộng · Sums       | 1 | Printed                        | 1389.6    | #,##0.0",
                "Phép cộng · Sums       | 1 | Difference                     | 1.5       | #,##0.0",
                "Phép cộng · Sums       | 1 | Table (0 = running text)       | 1         | #,##0",
                "Phép cộng · Sums       | 2 | Computed                       | 27853     | #,##0",
                "Văn bản · Documents    | 1 | Sums that fail                 | 1         | #,##0",
                "Độ phủ · Coverage      | 1 | Figures                        | 4         | #,##0"
            })
    void numbersAreNumbers(String sheet, int line, String head, double value, String format) {
        Cell cell = cell(sheet, line, head);
        assertEquals(CellType.NUMERIC, cell.getCellType());
        assertEquals(value, cell.getNumericCellValue());
        assertEquals(format, cell.getCellStyle().getDataFormatString());
    }

    @Test
    void whatIsMissingIsBlankAndNotZero() {
        assertEquals("", text("Chi phí · Cost", 2, "Projects"));
        assertEquals("", text("Chi phí · Cost", 2, "Cost per project (million VND)"));
    }

    @Test
    void notesAreWordsInBothLanguagesAndSourcesStandBeside() {
        assertEquals(
                "Vốn đầu tư thu hút rộng hơn vốn đối ứng. / Investment attracted is wider than counterpart money.",
                text("Đòn bẩy · Leverage", 1, "Notes"));
        assertEquals(
                "45/BC-UBND, trang 2, đoạn 2: “27.853 triệu đồng”", text("Đòn bẩy · Leverage", 1, "Where printed"));
        assertEquals("d-1-o2", text("Đòn bẩy · Leverage", 1, "Observations"));
        assertEquals("không / no", text("Đòn bẩy · Leverage", 1, "Comparable"));
    }

    @Test
    void aSumThatFailsSaysWhereAndWhy() {
        assertEquals("không khớp / fails", text("Phép cộng · Sums", 1, "Verdict"));
        assertEquals("I Đào tạo nghề", text("Phép cộng · Sums", 1, "Printed label"));
        assertEquals("700", text("Phép cộng · Sums", 1, "Parts"));
        assertEquals("thiếu dòng / line missing", text("Phép cộng · Sums", 1, "Cause"));
        assertEquals("Các mục cộng lại 1.388,1; văn bản in 1.389,6.", text("Phép cộng · Sums", 1, "Explanation"));
        assertEquals("d-1-t01-r002-c01", text("Phép cộng · Sums", 1, "Cell"));
        assertEquals("khớp / holds", text("Phép cộng · Sums", 2, "Verdict"));
        assertEquals("", text("Phép cộng · Sums", 2, "Cause"));
    }

    @ParameterizedTest
    @CsvSource({"Printed label,=1+1", "Unit,@SUM(A1)", "Printed text,+5"})
    void whatLooksLikeAFormulaIsText(String head, String text) {
        Cell cell = cell("Số liệu · Observations", 5, head);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(text, cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void headsStayInSightAndFilter() {
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), sheet.getSheetName());
            assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), sheet.getSheetName());
        }
    }

    private static String text(String sheet, int line, String head) {
        return new DataFormatter().formatCellValue(cell(sheet, line, head));
    }

    /** The cell under the head whose English line this is. */
    private static Cell cell(String name, int line, String head) {
        XSSFSheet sheet = workbook.getSheet(name);
        for (Cell title : sheet.getRow(0)) {
            String[] languages = title.getStringCellValue().split("\n", -1);
            if (languages[languages.length - 1].equals(head)) {
                return sheet.getRow(line).getCell(title.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + head);
    }
}
