package vn.khuyencong.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/** The printed cell as parts: what separates them, and what is a dash or a run of digits. */
final class NumberTokens {
    private static final Pattern BLANKS = Pattern.compile("[\\h\\v\\u00A0\\u202F\\u2007]");
    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015\\u2212]+");
    private static final Pattern RUN = Pattern.compile("-?\\d+(?:[.,]\\d+)*");

    private NumberTokens() {}

    /** Every odd blank a plain one, none at the ends. */
    static String plainBlanks(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The runs of digits of a cell that holds nothing but numbers and dashes; else none. */
    static List<String> of(String cell) {
        List<String> parts = parts(plainBlanks(cell));
        boolean numbersOnly = parts.stream().allMatch(part -> isDash(part) || isRun(part));
        return numbersOnly
                ? parts.stream()
                        .filter(NumberTokens::isRun)
                        .map(NumberTokens::unsigned)
                        .toList()
                : List.of();
    }

    static List<String> parts(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
    }

    static boolean isDash(String text) {
        return DASH.matcher(text).matches();
    }

    private static boolean isRun(String text) {
        return RUN.matcher(text).matches();
    }

    private static String unsigned(String run) {
        return run.startsWith("-") ? run.substring(1) : run;
    }
}
