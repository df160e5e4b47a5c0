package vn.khuyencong.ingest.show;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The styles of a workbook, each made once: a workbook holds only some thousands. */
final class SheetStyles {
    private record Key(boolean grid, boolean header, boolean figure, boolean quoted) {}

    private final SXSSFWorkbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();
    private final Font bold;

    SheetStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.bold = workbook.createFont();
        bold.setBold(true);
    }

    CellStyle head() {
        return of(new Key(false, true, false, false));
    }

    /** For a printed text: figures stand at the right, and what begins like a formula is marked as text. */
    CellStyle printed(String text, boolean header) {
        boolean figure = !header && text.matches("[-–+(]?[0-9][0-9.,\\s\u00A0]*[)%]?");
        return of(new Key(true, header, figure, isLikeAFormula(text)));
    }

    /** For a line of a list; its numbers are numbers. */
    CellStyle listed(String text) {
        return of(new Key(false, false, false, isLikeAFormula(text)));
    }

    private static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private CellStyle of(Key key) {
        return styles.computeIfAbsent(key, this::create);
    }

    private CellStyle create(Key key) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(key.quoted());
        if (key.grid()) {
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (key.figure()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (key.header()) {
            style.setFont(bold);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
