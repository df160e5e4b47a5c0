package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;

/** The entry of this room: finds the tables and paragraphs of a document, and marks the header rows of its tables. */
public final class Tables {
    private static final TableReading READING = new TableChoice();

    private final List<PageLines> read = new ArrayList<>();

    /**
     * A document that a reader has filled with pages gets its blocks; in one with blocks, and in both, the header cells
     * of the tables are marked. The tables have no title and no unit yet.
     */
    public static Document find(Document printed) {
        Tables tables = new Tables();
        printed.pages().forEach(tables::add);
        return tables.complete(printed);
    }

    /** Finds the tables of the next page; of its marks only the text is kept. */
    public void add(Page page) {
        read.add(PageLines.of(page, READING.read(page, page.words())));
    }

    /** The same as {@link #find}, for a document whose pages were added one by one. */
    public Document complete(Document printed) {
        Document withBlocks = printed.blocks().isEmpty() ? printed.withBlocks(blocks()) : printed;
        return withBlocks.withTables(HeaderRows::mark);
    }

    private List<Block> blocks() {
        List<PageLines> cleaned = RunningHeads.removeFrom(read);
        Map<Long, Column> margins = margins(cleaned);
        double pitch = usualPitch(cleaned);
        List<Piece> pieces = new ArrayList<>();
        for (PageLines page : cleaned) {
            Column bounds = page.bounds();
            Column usual = margins.getOrDefault(Math.round(page.width()), bounds);
            pieces.addAll(page.pieces(page.lines().size() < 10 ? bounds.union(usual) : bounds, pitch));
        }
        return Joiner.join(pieces).stream().map(Tables::block).toList();
    }

    /** The margins of the fullest page of each width: pages with few lines do not show theirs. */
    private static Map<Long, Column> margins(List<PageLines> pages) {
        Map<Long, PageLines> fullest = new TreeMap<>();
        for (PageLines page : pages) {
            fullest.merge(
                    Math.round(page.width()),
                    page,
                    (a, b) -> b.lines().size() > a.lines().size() ? b : a);
        }
        Map<Long, Column> margins = new TreeMap<>();
        fullest.forEach((width, page) -> margins.put(width, page.bounds()));
        return margins;
    }

    /** From baseline to baseline, in most places where one line of text follows another. */
    private static double usualPitch(List<PageLines> pages) {
        Map<Long, Integer> count = new TreeMap<>();
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                double pitch = page.lines().get(i).box().y1()
                        - page.lines().get(i - 1).box().y1();
                count.merge(Math.round(2 * pitch), 1, Integer::sum);
            }
        }
        Optional<Long> most =
                count.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return most.map(halves -> halves / 2.0).orElse(Double.POSITIVE_INFINITY);
    }

    private static Block block(Piece piece) {
        if (piece instanceof PageParagraph paragraph) {
            return Paragraph.asPrinted(paragraph.text(), Optional.of(new Place(paragraph.page(), paragraph.box())));
        }
        return ((PageTable) piece).toTable();
    }
}
