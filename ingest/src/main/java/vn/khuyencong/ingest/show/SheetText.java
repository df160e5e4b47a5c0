package vn.khuyencong.ingest.show;

import org.apache.poi.ss.SpreadsheetVersion;

/** What of a text a cell of a workbook can hold. */
final class SheetText {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = " … [cắt bớt / cut]";

    private SheetText() {}

    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
