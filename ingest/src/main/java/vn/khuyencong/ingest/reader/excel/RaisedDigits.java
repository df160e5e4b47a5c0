package vn.khuyencong.ingest.reader.excel;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.khuyencong.ingest.reader.Superscript;

/** The text of a cell whose letters have fonts of their own: raised digits are written as such. */
final class RaisedDigits {
    private RaisedDigits() {}

    static String textOf(Cell cell) {
        RichTextString rich = cell.getRichStringCellValue();
        String text = rich.getString();
        if (rich.numFormattingRuns() == 0) {
            return text;
        }
        StringBuilder printed = new StringBuilder();
        int end = 0;
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            int start = rich.getIndexOfFormattingRun(run);
            printed.append(text, end, Math.max(end, start));
            end = run + 1 < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(run + 1) : text.length();
            String piece = text.substring(start, end);
            printed.append(isRaised(cell, rich, run) ? Superscript.of(piece) : piece);
        }
        return printed.toString();
    }

    private static boolean isRaised(Cell cell, RichTextString rich, int run) {
        if (rich instanceof XSSFRichTextString ooxml) {
            XSSFFont font = ooxml.getFontOfFormattingRun(run);
            return font != null && font.getTypeOffset() == Font.SS_SUPER;
        }
        HSSFWorkbook workbook = (HSSFWorkbook) cell.getSheet().getWorkbook();
        int font = ((HSSFRichTextString) rich).getFontOfFormattingRun(run);
        return workbook.getFontAt(font).getTypeOffset() == Font.SS_SUPER;
    }
}
