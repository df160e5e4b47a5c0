package vn.khuyencong.analytics.report.workbook;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Compared;
import vn.khuyencong.analytics.report.content.Content;

/** The first sheet: what this is, how to read it, and what each comparison asks. */
record ReadFirstSheet(Content content) {
    void write(SXSSFWorkbook workbook, Styles styles) throws IOException {
        SXSSFSheet sheet = workbook.createSheet("Đọc trước · Read first");
        sheet.setColumnWidth(0, 70 * 256);
        sheet.setColumnWidth(1, 70 * 256);
        int next = 0;
        for (Bilingual text : texts()) {
            row(sheet, next, text, next == 0 ? styles.title() : styles.text());
            next++;
        }
        for (Compared compared : content.comparisons()) {
            row(sheet, next + 1, compared.comparison().name(), styles.head());
            row(sheet, next + 2, compared.comparison().question(), styles.text());
            row(sheet, next + 3, compared.comparison().how(), styles.text());
            next += 4;
        }
        sheet.flushRows();
    }

    private static void row(SXSSFSheet sheet, int number, Bilingual text, CellStyle style) {
        Row row = sheet.createRow(number);
        cell(row, 0, text.vi(), style);
        cell(row, 1, text.en(), style);
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static List<Bilingual> texts() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(
                ReadFirstSheet.class.getResourceAsStream("read-first.yaml"), "read-first.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        }
    }
}
