package vn.khuyencong.ingest.release;

import java.util.regex.Pattern;

/** Text that Markdown shows as it is, in a cell of a table, too: nothing in it becomes a link, an element or a column. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|#~!]");

    private Markdown() {}

    static String of(String text) {
        return SPECIAL.matcher(Visible.of(text)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"))
                .replaceAll("\\\\$0");
    }
}
