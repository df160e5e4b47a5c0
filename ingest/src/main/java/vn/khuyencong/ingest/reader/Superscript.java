package vn.khuyencong.ingest.reader;

/** Raised digits: without them the mark of a footnote would become a digit of the figure before it ("7.796¹"). */
public final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** The text with its digits raised. */
    public static String of(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            raised.append(letter >= '0' && letter <= '9' ? RAISED.charAt(letter - '0') : letter);
        }
        return raised.toString();
    }
}
