package vn.khuyencong.ingest.reader.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.issue.CharsetAssumed;
import vn.khuyencong.ingest.issue.Issues;

/**
 * The bytes of a web page → its elements. The charset is that of the byte order mark or the one that the page states; a page
 * that states none is UTF-8 where its bytes are that, else Windows-1252: in it the old Vietnamese encodings of one byte can be
 * recognised by the repair of text.
 */
final class PageBytes {
    private static final String OTHERWISE = "windows-1252";

    private PageBytes() {}

    static Document parse(byte[] content, Issues issues) {
        Document page = parsedAs(content, null);
        if (statesUtf16Wrongly(page, content)) {
            page = parsedAs(content, "UTF-8");
        }
        if (page.charset().equals(StandardCharsets.UTF_8) && !isUtf8(content) && !statesUtf8(page)) {
            issues.add(new CharsetAssumed(OTHERWISE));
            return parsedAs(content, OTHERWISE);
        }
        return page;
    }

    private static Document parsedAs(byte[] content, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), charset, "");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** What reads as single bytes up to a statement of UTF-16 is not that (HTML Standard, 13.2.3.2). */
    private static boolean statesUtf16Wrongly(Document page, byte[] content) {
        boolean marked = content.length > 1 && (content[0] & 0xFF) >= 0xFE && (content[1] & 0xFF) >= 0xFE;
        return page.charset().name().startsWith("UTF-16") && !marked;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean statesUtf8(Document page) {
        return page.select("meta[charset], meta[http-equiv=content-type]")
                .outerHtml()
                .toLowerCase(Locale.ROOT)
                .contains("utf-8");
    }
}
