package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;

/** The lines of one paragraph, as far as one page shows them or several that were joined, and the column of the last. */
record PageParagraph(int page, int lastPage, List<TextLine> lines, Column column) implements Piece {
    PageParagraph {
        lines = List.copyOf(lines);
    }

    TextLine first() {
        return lines.get(0);
    }

    TextLine last() {
        return lines.get(lines.size() - 1);
    }

    /** Where it begins: the box of its first line. */
    @Override
    public Box box() {
        return first().box();
    }

    String text() {
        return TextLine.join(lines);
    }

    /** With the lines that continue it, in their own column. */
    PageParagraph continuedBy(PageParagraph next) {
        List<TextLine> joined = new ArrayList<>(lines);
        joined.addAll(next.lines);
        return new PageParagraph(page, next.lastPage, joined, next.column);
    }
}
