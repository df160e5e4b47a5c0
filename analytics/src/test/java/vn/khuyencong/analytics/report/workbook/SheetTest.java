package vn.khuyencong.analytics.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet cannot hold, and what a cell must not run. */
class SheetTest {
    /** A workbook of such texts, a line each, as a spreadsheet program reads it. */
    private static XSSFWorkbook written(int longest, List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 10, true, false)) {
            Sheet sheet =
                    new Sheet(workbook, new Styles(workbook), "Số", 1, List.of(Column.of("Chữ", "Text", 8)), longest);
            for (String text : texts) {
                sheet.line().text(text);
            }
            sheet.close();
            workbook.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void whatIsLongerThanASheetGoesOnInTheNext() throws IOException {
        try (XSSFWorkbook workbook = written(3, List.of("a", "b", "c", "d", "e"))) {
            List<String> rows = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> rows.add(sheet.getSheetName() + ": "
                    + row.getCell(0).getStringCellValue().replace("\n", "/"))));
            assertEquals(
                    List.of(
                            "Số: Chữ/Text",
                            "Số: a",
                            "Số: b",
                            "Số 2: Chữ/Text",
                            "Số 2: c",
                            "Số 2: d",
                            "Số 3: Chữ/Text",
                            "Số 3: e"),
                    rows);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x.vn\")",
                "+1+1",
                "- Tập huấn",
                "@SUM(A1)",
                "＝1+1",
                "  =1+1",
                "\t=1+1",
                "<script>alert(1)</script>]]>&amp;"
            })
    void aCellIsTextWhateverItSays(String text) throws IOException {
        XSSFCell cell = only(text);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(text, cell.getStringCellValue());
        assertEquals(!text.startsWith("<"), cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void whatIsNoLetterIsReplaced() throws IOException {
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd😀", only("a\u0000b\uD800c\u001Bd😀").getStringCellValue());
    }

    @Test
    void aTextThatACellCannotHoldIsCutBetweenLettersAndSaysSo() throws IOException {
        String text = only("x" + "😀".repeat(20_000)).getStringCellValue();
        assertEquals(true, text.length() <= 32_767 && text.endsWith("😀 … [cắt bớt / cut]"));
    }

    private static XSSFCell only(String text) throws IOException {
        try (XSSFWorkbook workbook = written(Sheet.LONGEST, List.of(text))) {
            return workbook.getSheetAt(0).getRow(1).getCell(0);
        }
    }
}
