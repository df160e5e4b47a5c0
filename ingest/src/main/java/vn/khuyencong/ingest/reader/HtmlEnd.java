package vn.khuyencong.ingest.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The end of a web page. Browsers close what is open there; only a table may never be left open (HTML Standard, 13.1.2.4). */
final class HtmlEnd {
    private HtmlEnd() {}

    static boolean isThere(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.lastIndexOf("<table") <= text.lastIndexOf("</table");
    }
}
