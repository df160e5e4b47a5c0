package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.regex.Pattern;

/** The row under a header that numbers the columns: "A B C 1 2 3", "(1) (2) (3)=(1)+(2)", "1 2 3 4 1 2 3 4". */
final class IndexRow {
    private static final Pattern LETTER = Pattern.compile("\\(?[A-ZĐ]\\)?");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern FORMULA =
            Pattern.compile("[\\dA-Z\\s()\\[\\]:/x*,.-]*[=+][\\dA-Z\\s()\\[\\]=+:/x*,.-]*");

    private IndexRow() {}

    /** Whether the filled cells of a row, from left to right, number the columns. */
    static boolean is(List<String> texts) {
        boolean known = texts.size() >= 2
                && texts.stream()
                        .allMatch(text -> matches(LETTER, text) || matches(NUMBER, text) || matches(FORMULA, text));
        if (!known) {
            return false;
        }
        boolean formulas = texts.stream().anyMatch(text -> matches(FORMULA, text));
        boolean twoLetters =
                texts.stream().filter(text -> matches(LETTER, text)).count() >= 2;
        return (formulas || twoLetters || texts.size() >= 3) && counts(texts);
    }

    /** Each number is one more than the one before it, or begins again at 1. */
    private static boolean counts(List<String> texts) {
        int next = -1;
        for (String text : texts) {
            if (matches(NUMBER, text)) {
                int number = Integer.parseInt(text.replaceAll("\\D", ""));
                boolean goesOn = number == next || number == 1 || (next < 0 && number <= 4);
                if (!goesOn) {
                    return false;
                }
                next = number + 1;
            } else if (matches(FORMULA, text)) {
                next = -1;
                return true;
            }
        }
        return true;
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}
