package vn.khuyencong.ingest.observation.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed number of a line, as administrative documents have them: A. > I. > 1. > 1.1. > a) > - > +.
 *
 * @param kind how it is written
 * @param text without its point or bracket
 */
record Numbering(Kind kind, String text) {
    /** The ways to number a line, the outermost first. */
    enum Kind {
        UPPER_LETTER(0),
        ROMAN(10),
        ARABIC(20),
        DECIMAL(30),
        LOWER_LETTER(40),
        DASH(50),
        PLUS(60),
        NONE(70);

        private final int depth;

        Kind(int depth) {
            this.depth = depth;
        }

        /** How deep lines of this kind stand; the larger, the deeper. */
        int depth() {
            return depth;
        }

        boolean isDeeperThan(Kind other) {
            return depth > other.depth;
        }
    }

    private static final Pattern ROMAN = Pattern.compile("[IVX]+(?: ?[IVX]+)*");
    private static final Pattern ROMAN_AND_DECIMAL = Pattern.compile("[IVX]+(?:\\.\\d+)+");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})+");
    private static final Pattern UPPER = Pattern.compile("[A-HĐK-Z]");
    private static final Pattern LOWER = Pattern.compile("[a-zđ]");
    private static final Pattern DASH = Pattern.compile("[-–—−•*·]+");
    private static final Pattern PLUS = Pattern.compile("\\++");

    /** A number before a label in the same cell: followed by a point or a bracket, or a dash; a roman one by a blank alone. */
    private static final Pattern IN_LABEL = Pattern.compile(
            "^(?:(?<number>[IVX]+(?:\\.\\d+)*|\\d{1,2}(?:\\.\\d{1,2})*|[A-HĐa-zđ])\\s*[.)/:]|(?<roman>[IVX]{1,5})\\s+(?=\\p{Lu})|(?<mark>[-–—−•*+]))\\s*(?=\\p{L}).*",
            Pattern.DOTALL);

    static final Numbering NONE = new Numbering(Kind.NONE, "");

    /** The number that stands in a cell of its own; NONE where the cell holds none. */
    static Numbering ofCell(String cell) {
        String text = cell.strip().replaceAll("^\\(|[.):/]+$", "").strip();
        if (ROMAN.matcher(text).matches()) {
            return new Numbering(Kind.ROMAN, text.replace(" ", ""));
        }
        if (ARABIC.matcher(text).matches()) {
            return new Numbering(Kind.ARABIC, text);
        }
        if (DECIMAL.matcher(text).matches() || ROMAN_AND_DECIMAL.matcher(text).matches()) {
            return new Numbering(Kind.DECIMAL, text);
        }
        if (UPPER.matcher(text).matches()) {
            return new Numbering(Kind.UPPER_LETTER, text);
        }
        if (LOWER.matcher(text).matches()) {
            return new Numbering(Kind.LOWER_LETTER, text);
        }
        return mark(cell.strip());
    }

    private static Numbering mark(String text) {
        if (DASH.matcher(text).matches()) {
            return new Numbering(Kind.DASH, "-");
        }
        return PLUS.matcher(text).matches() ? new Numbering(Kind.PLUS, "+") : NONE;
    }

    /** The number with which a label begins. */
    static Numbering ofLabel(String label) {
        Matcher matcher = IN_LABEL.matcher(label.strip());
        if (!matcher.matches()) {
            return NONE;
        }
        String number = matcher.group("roman") == null ? matcher.group("number") : matcher.group("roman");
        return number == null ? mark(matcher.group("mark")) : ofCell(number);
    }

    boolean isPrinted() {
        return kind != Kind.NONE;
    }

    /** How deep a line of this number stands: each further decimal is a step deeper. */
    int depth() {
        int steps = text.length() - text.replace(".", "").length();
        return kind.depth() + (kind == Kind.DECIMAL ? steps : 0);
    }
}
