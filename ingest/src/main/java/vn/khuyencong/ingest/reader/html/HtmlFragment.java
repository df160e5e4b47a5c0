package vn.khuyencong.ingest.reader.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.UnreadableException;

/** What a text of another format writes as HTML within itself. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /** Elements such as a table, as the blocks that a browser shows. */
    public static List<Block> blocks(String html, CellLimit limit) throws UnreadableException {
        Document page = Jsoup.parseBodyFragment(html);
        Styles styles = Styles.of(page);
        return new PageBlocks(styles, new Shown(styles), limit).of(page.body());
    }

    /** A text whose signs are named: "&amp;amp;", "&amp;nbsp;". */
    public static String unescaped(String text) {
        return Parser.unescapeEntities(text, false);
    }
}
