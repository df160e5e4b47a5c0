package vn.khuyencong.ingest.reader.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.BlockLines;

/** What a cell shows on a machine in Vietnam. */
class CellTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            1389.6      ~ General              ~ 1389,6
            12070       ~ General              ~ 12070
            147.552     ~ General              ~ 147,552
            0.30000000000000004 ~ General      ~ 0,3
            3079.4812345678 ~ General          ~ 3079,4812345678
            -12.5       ~ General              ~ -12,5
            1389.6      ~ @                    ~ 1389,6
            12070       ~ #,##0                ~ 12.070
            1389.6      ~ #,##0                ~ 1.390
            1389.6      ~ #,##0.0              ~ 1.389,6
            1389.6      ~ #,##0.00             ~ 1.389,60
            2.675       ~ 0.00                 ~ 2,68
            1389.6      ~ 0                    ~ 1390
            3           ~ 00                   ~ 03
            0.125       ~ 0.0%                 ~ 12,5%
            1234567890  ~ #,##0,,              ~ 1.235
            0           ~ '#,##0;-#,##0;\\-'    ~ -
            1250.5      ~ '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_);_(@_)' ~ 1.250,5
            -1250.5     ~ '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_);_(@_)' ~ (1.250,5)
            0           ~ '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_);_(@_)' ~ -
            1250        ~ '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-' ~ 1.250
            1389        ~ '#.##0'              ~ 1389
            1389.5      ~ '[Red]#,##0.0'       ~ 1.389,5
            707         ~ '#,##0 "lao động"'   ~ 707 lao động
            0           ~ ';;;'                ~ ''
            0           ~ '#,##0;-#,##0;'      ~ ''
            43856       ~ dd/mm/yyyy           ~ 26/01/2020
            43856       ~ m/d/yy               ~ 26/01/2020
            43856       ~ mm/yyyy              ~ 01/2020
            43856       ~ yyyy                 ~ 2020
            """)
    void aNumberIsShownInVietnameseNotation(double value, String format, String shown) {
        for (BookFile book : List.of(BookFile.xlsx(), BookFile.xls())) {
            book.put("A1", "Kinh phí:").put("B1", value, format);
            List<String> lines = BlockLines.of(book.read(folder, new Issues()));
            assertEquals(List.of(("Kinh phí: " + shown).strip()), lines);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRaisedDigitIsNoDigitOfTheFigure(boolean ooxml) {
        BookFile book = ooxml ? BookFile.xlsx() : BookFile.xls();
        RichTextString text = book.workbook().getCreationHelper().createRichTextString("7.7961");
        Font raised = book.workbook().createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        text.applyFont(5, 6, raised);
        book.cell("A1").setCellValue(text);
        assertEquals(List.of("7.796¹"), BlockLines.of(book.read(folder, new Issues())));
    }

    @Test
    void truthsAreShownAsWords() {
        BookFile book = BookFile.xlsx();
        book.cell("A1").setCellValue(true);
        assertEquals(List.of("TRUE"), BlockLines.of(book.read(folder, new Issues())));
    }
}
