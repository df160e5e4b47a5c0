package vn.khuyencong.ingest.table;

import java.util.regex.Pattern;

/** What a cell looks like, whatever it means. */
final class CellForm {
    private static final Pattern YEARS = Pattern.compile("(?:19|20)[0-9]{2}(?:\\s*[-–]\\s*(?:19|20)[0-9]{2})?");

    private static final Pattern FIGURE = Pattern.compile("[-–+±]?\\s*\\(?\\s*[0-9][0-9.,\\s]*\\)?\\s*%?|[-–—]|[xX]");

    private static final Pattern ITEM_NUMBER =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})*[.)]?|[IVXLC]+[.)]?|[A-Za-z][.)]?|[-–+*•]");

    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}");

    private CellForm() {}

    static boolean isYear(String text) {
        return YEARS.matcher(text.strip()).matches();
    }

    /** A number, or what stands in the place of one; a year heads a column and is none. */
    static boolean isFigure(String text) {
        String bare = text.strip();
        return FIGURE.matcher(bare).matches() && !YEARS.matcher(bare).matches();
    }

    /** A day, which may head a column as a year does. */
    static boolean isDate(String text) {
        return DATE.matcher(text.strip()).matches();
    }

    /** The number of a line: 1, 1.1, IV, a), -. */
    static boolean isItemNumber(String text) {
        return ITEM_NUMBER.matcher(text.strip()).matches();
    }

    static boolean isInParentheses(String text) {
        String bare = text.strip();
        return bare.startsWith("(") && bare.endsWith(")");
    }
}
