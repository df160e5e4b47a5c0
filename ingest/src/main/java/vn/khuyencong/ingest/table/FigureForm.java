package vn.khuyencong.ingest.table;

import java.util.regex.Pattern;

/**
 * What a figure looks like in a table of any country: digits with separators, signs, currency and percent signs, a
 * footnote mark behind; or what stands in the place of one. A year heads a column and is none.
 */
final class FigureForm {
    private static final Pattern NUMBER = Pattern.compile(
            "[-–—−+±<>≈~≥≤*(\\[\\s]*(?:[A-Z]{0,3}\\s?[$€£¥])?[-–—−+\\s]*[0-9][0-9.,'’\\s]*(?:[-–—/][0-9][0-9.,]*)?"
                    + "\\s*[%‰€£$]?\\s*[)\\]*†‡°]*[a-z]?[)\\]*]*(?:\\s?[(\\[](?:[0-9a-z]{1,2}|[-–+±]?[0-9][0-9.,]*\\s?%?)[)\\]])?");

    private static final Pattern INSTEAD =
            Pattern.compile("[-–—−]{1,3}|\\.{2,3}|…|:|[xX]|[nN][./]?[aAdDsS]\\.?|\\([a-zA-Z0-9]\\)|\\*{1,3}");

    private FigureForm() {}

    static boolean is(String text) {
        String bare = text.strip();
        return (NUMBER.matcher(bare).matches() || INSTEAD.matcher(bare).matches()) && !CellForm.isYear(bare);
    }

    /** A figure that is written with digits. */
    static boolean isNumber(String text) {
        return hasDigit(text) && is(text);
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
