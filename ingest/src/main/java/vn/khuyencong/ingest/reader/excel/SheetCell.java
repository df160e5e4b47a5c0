package vn.khuyencong.ingest.reader.excel;

import java.util.regex.Pattern;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * A cell of a sheet as it is shown; merged cells are one.
 *
 * @param ruled whether lines are drawn around it
 */
record SheetCell(int row, int column, int rowSpan, int columnSpan, String text, boolean ruled) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    boolean isBlank() {
        return text.isEmpty();
    }

    /** A number; a year heads a column and is none. */
    boolean isFigure() {
        return PrintedText.isFigure(text) && !YEAR.matcher(text).matches();
    }

    Area area() {
        return new Area(row, column, row + rowSpan - 1, column + columnSpan - 1);
    }
}
