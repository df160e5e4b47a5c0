package vn.khuyencong.ingest.reader.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.TooLargeFile;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.ContinuedTable;
import vn.khuyencong.ingest.reader.FormatReader;
import vn.khuyencong.ingest.reader.PrintedText;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Reads saved web pages. */
public final class HtmlReader implements FormatReader {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 64;
    private static final int TAGS_OF_A_CELL = 10;

    /** Elements that authors must close; careless ones leave some hundreds open. */
    private static final Pattern NESTING = Pattern.compile(
            "<(/?)(?:a|b|i|u|em|strong|span|font|div|ul|ol|dl|table|sup|sub|section|article|blockquote|form|nobr)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_OPEN = 5000;

    /** Pages of office programs and of content managers come to fifty. */
    private static final int MOST_LEVELS = 250;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public TextSource textSource() {
        return TextSource.PLAIN_TEXT;
    }

    @Override
    public Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        org.jsoup.nodes.Document page = PageBytes.parse(content, issues);
        checkDepth(page);
        Styles styles = Styles.of(page);
        PageBlocks blocks = new PageBlocks(styles, new Shown(styles), new CellLimit());
        List<Block> read = ContinuedTable.join(blocks.of(page.body()));
        return new Document(titled(source, page.title()), List.of(), read);
    }

    /** Each tag becomes an object, and an ordinary table has ten of them for a cell at most. */
    @Override
    public void checkSize(byte[] content) throws UnreadableException {
        if (content.length > MOST_MEGABYTES * MEGABYTE) {
            throw UnreadableException.tooLarge(
                    content.length / MEGABYTE, MOST_MEGABYTES, TooLargeFile.Measure.MEGABYTES);
        }
        long tags = 0;
        for (byte letter : content) {
            tags += letter == '<' ? 1 : 0;
        }
        new CellLimit().add(tags / TAGS_OF_A_CELL);
        checkOpen(content);
    }

    /** A parser looks through all elements that are open for each that opens: thousands of them take its square. */
    private static void checkOpen(byte[] content) throws UnreadableException {
        int open = 0;
        Matcher tag = NESTING.matcher(new String(content, StandardCharsets.ISO_8859_1));
        while (tag.find()) {
            open = Math.max(0, open + (tag.group(1).isEmpty() ? 1 : -1));
            if (open > MOST_OPEN) {
                throw UnreadableException.tooLarge(open, MOST_LEVELS, TooLargeFile.Measure.LEVELS);
            }
        }
    }

    /** Each level costs a look at all that is below it. */
    private static void checkDepth(org.jsoup.nodes.Document page) throws UnreadableException {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] > MOST_LEVELS) {
            throw UnreadableException.tooLarge(deepest[0], MOST_LEVELS, TooLargeFile.Measure.LEVELS);
        }
    }

    private static Source titled(Source source, String title) {
        Optional<String> said = Optional.of(PrintedText.tidy(title)).filter(text -> !text.isEmpty());
        return source.withTitle(source.title().or(() -> said));
    }
}
