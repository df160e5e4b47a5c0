package vn.khuyencong.ingest.observation.grid;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in brackets in a heading or a label: a unit, a remark. */
final class Brackets {
    private static final Pattern ANY = Pattern.compile("\\([^)]*\\)");

    private Brackets() {}

    /** The words of the last brackets. */
    static Optional<String> findLast(String text) {
        int open = text.lastIndexOf('(');
        int close = text.indexOf(')', Math.max(open, 0));
        return open >= 0 && close > open
                ? Optional.of(text.substring(open + 1, close).strip())
                : Optional.empty();
    }

    /** The text without brackets and what is in them. */
    static String without(String text) {
        return ANY.matcher(text).replaceAll(" ");
    }
}
