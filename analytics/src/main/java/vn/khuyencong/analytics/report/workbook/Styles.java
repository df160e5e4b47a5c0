package vn.khuyencong.analytics.report.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.NumberKind;

/** The styles of a workbook, each made once: a workbook holds only some thousands. */
final class Styles {
    private final SXSSFWorkbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    Styles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle head() {
        return styles.computeIfAbsent("head", name -> {
            CellStyle style = base();
            style.setFont(font(true, 11));
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setWrapText(true);
            return style;
        });
    }

    CellStyle title() {
        return styles.computeIfAbsent("title", name -> {
            CellStyle style = base();
            style.setFont(font(true, 14));
            style.setWrapText(true);
            return style;
        });
    }

    CellStyle text() {
        return styles.computeIfAbsent("text", name -> {
            CellStyle style = base();
            style.setWrapText(true);
            return style;
        });
    }

    /** For a text that a spreadsheet might take for a formula when someone edits or copies it. */
    CellStyle quoted() {
        return styles.computeIfAbsent("quoted", name -> {
            CellStyle style = base();
            style.setWrapText(true);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    CellStyle number(NumberKind kind, BigDecimal number) {
        return switch (kind) {
            case MONEY, COUNT -> format(exact(number));
            case MEAN -> format("#,##0.00");
            case RATIO -> format("0.000");
            case SHARE -> format("0.0%");
        };
    }

    CellStyle year() {
        return format("0");
    }

    /** As many decimals as the number has. */
    private static String exact(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private CellStyle format(String format) {
        return styles.computeIfAbsent("format " + format, name -> {
            CellStyle style = base();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private CellStyle base() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private Font font(boolean bold, int points) {
        Font font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
