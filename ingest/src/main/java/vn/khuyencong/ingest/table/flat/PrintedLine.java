package vn.khuyencong.ingest.table.flat;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as plain text prints it.
 *
 * @param text its words, parted by one blank each
 * @param indent blanks before it
 * @param blankLinesBefore between it and the line before
 * @param page counted from 1; a form feed begins the next
 */
record PrintedLine(String text, int indent, int blankLinesBefore, int page) {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\f]+");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?…][\"”’»)\\]]*$");
    private static final Pattern UNFINISHED = Pattern.compile("[,(/&+–-]$");
    private static final Pattern LINK = Pattern.compile("[a-z]{3,6}://\\S+");
    private static final int TAB = 8;

    PrintedLine {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a printed line has words");
        }
    }

    /** @param printed the line with its blanks and, at the beginning of a page, its form feed */
    static PrintedLine of(String printed, int blankLinesBefore, int page) {
        String bare = printed.replace("\f", "");
        String text = Normalizer.normalize(BLANKS.matcher(bare).replaceAll(" ").strip(), Normalizer.Form.NFC);
        return new PrintedLine(text, indent(bare), blankLinesBefore, page);
    }

    private static int indent(String bare) {
        int indent = 0;
        for (int i = 0; i < bare.length() && Character.isWhitespace(bare.charAt(i)); i++) {
            indent += bare.charAt(i) == '\t' ? TAB - indent % TAB : 1;
        }
        return indent;
    }

    String firstWord() {
        Matcher word = FIRST_WORD.matcher(text);
        return word.find() ? word.group() : "";
    }

    boolean beginsInSmallLetters() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    /** It ends with a sign, or within brackets, behind which something follows. */
    boolean isUnfinished() {
        return UNFINISHED.matcher(text).find() || text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** It begins with a bracket. */
    boolean isBracketed() {
        return text.startsWith("(") || text.startsWith("[");
    }

    /** An address of the web and nothing else. */
    boolean isLink() {
        return LINK.matcher(text).matches();
    }

    double width() {
        return LineWidth.of(text);
    }
}
