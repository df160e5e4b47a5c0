package vn.khuyencong.ingest.observation.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering at the beginning of a paragraph and how deep it stands: "PHẦN I" 0, "A." 1, "I." 2, "1." 3, "1.1." 4,
 * "1.1.1" 5, "a)" 6, a dash 7, a plus 8; an unnumbered paragraph is 9.
 *
 * @param length characters of the numbering and the blanks around it
 */
record Marker(int rank, int length) {
    static final int PART = 0;
    static final int ARABIC = 3;
    static final int DASH = 7;
    static final int NONE = 9;

    private static final Pattern PART_WORD = Pattern.compile(
            "(?iu)\\s*(phần|chương|điều|phụ lục|biểu)\\s+(thứ\\s+\\p{L}+|[IVX]+|\\d+)\\s*[.:]?(\\s+|$)");
    private static final Pattern LETTER = Pattern.compile("\\s*[A-HĐ]\\s*[./)]\\s+(?=\\p{Lu})");
    private static final Pattern ROMAN = Pattern.compile("\\s*[IVX]+\\s*[./)-]\\s*(?=\\p{L})");
    private static final Pattern DECIMAL = Pattern.compile(
            "\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s*(?:\\.+|[/)]|(?<=\\.\\d{1,2})(?=\\s))\\s*-?\\s*(?=[\\p{L}(])");
    private static final Pattern SMALL_LETTER = Pattern.compile("\\s*[a-zđ]\\s*[.)/]\\s*(?=\\p{L})");
    private static final Pattern DASHES = Pattern.compile("\\s*[-–—•*−]+\\s*");
    private static final Pattern PLUS = Pattern.compile("\\s*[+o]\\s+|\\s*\\+\\s*");

    static Marker of(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.lookingAt()) {
            long dots = decimal.group(1).chars().filter(c -> c == '.').count();
            return new Marker((int) Math.min(ARABIC + dots, ARABIC + 2), decimal.end());
        }
        Pattern[] patterns = {PART_WORD, ROMAN, LETTER, SMALL_LETTER, DASHES, PLUS};
        int[] ranks = {PART, 2, 1, 6, DASH, 8};
        for (int i = 0; i < patterns.length; i++) {
            Matcher matcher = patterns[i].matcher(text);
            if (matcher.lookingAt()) {
                return new Marker(ranks[i], matcher.end());
            }
        }
        return new Marker(NONE, 0);
    }
}
