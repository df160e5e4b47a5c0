package vn.khuyencong.ingest.reader;

import java.util.regex.Pattern;

/**
 * The marks by which a text is Markdown: headings behind number signs, words between pairs of stars, the line under the head
 * of a table. One alone may stand in any text.
 */
final class MarkdownMarks {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +\\S");
    private static final Pattern BOLD = Pattern.compile("(?<!\\*)\\*\\*(?=[^\\s*])[^\\n]{0,500}?[^\\s*]\\*\\*(?!\\*)");
    private static final int DASHES = 3;
    private static final int SEVERAL = 2;

    private MarkdownMarks() {}

    static boolean areIn(String text) {
        return text.lines().anyMatch(line -> TableRule.is(line, DASHES))
                || HEADING.matcher(text).results().count()
                                + BOLD.matcher(text).results().count()
                        >= SEVERAL;
    }
}
