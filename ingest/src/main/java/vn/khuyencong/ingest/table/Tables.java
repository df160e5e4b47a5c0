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

    /**
     * Pages that are looked at together for what repeats on them, and then done with: so the memory that a document needs
     * does not grow with its pages. Shorter ones are looked at as a whole.
     */
    private static final int WINDOW = 60;

    private final List<PageLines> read = new ArrayList<>();
    private final List<Block> done = new ArrayList<>();
    private List<Piece> open = List.of();

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
        if (read.size() == 2 * WINDOW) {
            settle(WINDOW);
        }
    }

    /** The same as {@link #find}, for a document whose pages were added one by one. */
    public Document complete(Document printed) {
        Document withBlocks = printed.blocks().isEmpty() ? printed.withBlocks(blocks()) : printed;
        return withBlocks.withTables(HeaderRows::mark);
    }

    private List<Block> blocks() {
        settle(read.size());
        open.forEach(piece -> done.add(block(piece)));
        return done;
    }

    /** Joins what stands on the first pages that are left; only what may go on behind them stays open. */
    private void settle(int count) {
        if (count == 0) {
            return;
        }
        List<Piece> pieces = new ArrayList<>(open);
        pieces.addAll(pieces(count));
        List<Piece> joined = Joiner.join(pieces);
        int last = read.get(count - 1).number();
        int settled = joined.size();
        while (settled > 0 && joined.get(settled - 1).lastPage() >= last) {
            settled--;
        }
        joined.subList(0, settled).forEach(piece -> done.add(block(piece)));
        open = List.copyOf(joined.subList(settled, joined.size()));
        read.subList(0, count).clear();
    }

    private List<Piece> pieces(int count) {
        List<PageLines> cleaned = RunningHeads.removeFrom(read);
        Map<Long, Column> margins = margins(cleaned);
        double pitch = usualPitch(cleaned);
        List<Piece> pieces = new ArrayList<>();
        for (PageLines page : cleaned.subList(0, count)) {
            Column bounds = page.bounds();
            Column usual = margins.getOrDefault(Math.round(page.width()), bounds);
            pieces.addAll(page.pieces(page.lines().size() < 10 ? bounds.union(usual) : bounds, pitch));
        }
        return pieces;
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
