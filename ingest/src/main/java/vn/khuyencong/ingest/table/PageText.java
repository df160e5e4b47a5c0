package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of text between the tables of a page → paragraphs in the order of reading. */
final class PageText {
    private final int page;
    private final Column bounds;
    private final double usualPitch;

    /** @param bounds margins of the page's text */
    PageText(int page, Column bounds, double usualPitch) {
        this.page = page;
        this.bounds = bounds;
        this.usualPitch = usualPitch;
    }

    List<PageParagraph> paragraphs(List<TextLine> lines) {
        List<PageParagraph> paragraphs = new ArrayList<>();
        int done = 0;
        while (done < lines.size()) {
            Optional<Halves> halves = Halves.find(lines, done);
            int next = halves.map(Halves::first).orElse(lines.size());
            addParagraphs(lines.subList(done, next), bounds, paragraphs);
            done = next;
            if (halves.isPresent()) {
                addHalf(halves.get().left(), paragraphs);
                addHalf(halves.get().right(), paragraphs);
                done = halves.get().end();
            }
        }
        return paragraphs;
    }

    private void addHalf(List<TextLine> lines, List<PageParagraph> paragraphs) {
        double left = lines.stream().mapToDouble(line -> line.box().x0()).min().orElseThrow();
        double right = lines.stream().mapToDouble(line -> line.box().x1()).max().orElseThrow();
        Column half = Column.of(lines, new Column(left, right + 2 * lines.get(0).fontSize()));
        addParagraphs(lines, half, paragraphs);
    }

    private void addParagraphs(List<TextLine> lines, Column column, List<PageParagraph> paragraphs) {
        PageParagraph current = null;
        for (TextLine line : lines) {
            PageParagraph own = new PageParagraph(page, page, List.of(line), column);
            if (current == null) {
                current = own;
            } else if (ParagraphStart.isNew(current, line, column, usualPitch)) {
                paragraphs.add(current);
                current = own;
            } else {
                current = current.continuedBy(own);
            }
        }
        if (current != null) {
            paragraphs.add(current);
        }
    }
}
