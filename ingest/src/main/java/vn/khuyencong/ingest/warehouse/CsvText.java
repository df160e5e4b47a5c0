package vn.khuyencong.ingest.warehouse;

import java.util.regex.Pattern;

/**
 * Text in a CSV file that a spreadsheet may open: what it would take for a formula gets an apostrophe in front, and so does a
 * text that begins with one already. To have the text back, take one leading apostrophe away, always. docs/csv.md
 */
public final class CsvText {
    private static final String APOSTROPHE = "'";

    /** Blanks and control characters before it do not keep a spreadsheet from seeing a formula; nor does a full-width sign. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    /** A tab or a line break in front is dropped by some programs, together with what they know of the field. */
    private static final Pattern BREAK = Pattern.compile("[\t\r\n].*", Pattern.DOTALL);

    /** A lone dash, which reports print for nothing, and a number with its sign. */
    private static final Pattern HARMLESS =
            Pattern.compile("[ \u00A0]*[+\\-＋－]([ \u00A0]*[0-9][0-9., \u00A0]*%?)?[ \u00A0]*");

    private CsvText() {}

    public static String of(String text) {
        return text.startsWith(APOSTROPHE) || isDangerous(text) ? APOSTROPHE + text : text;
    }

    private static boolean isDangerous(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return formula || BREAK.matcher(text).matches();
    }
}
