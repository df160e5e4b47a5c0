package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Page;

/** A page, its tables found, and the lines of text outside of them from top to bottom. */
record PageLines(int number, double width, double height, List<PageTable> tables, List<TextLine> lines) {
    PageLines {
        tables = List.copyOf(tables);
        lines = List.copyOf(lines);
    }

    static PageLines of(Page page, List<PageTable> tables) {
        List<TextLine> lines = TextLine.of(page.words().stream()
                .filter(word -> tables.stream().noneMatch(table -> table.box()
                        .contains(word.box().centerX(), word.box().centerY())))
                .toList());
        return new PageLines(page.number(), page.width(), page.height(), tables, lines);
    }

    PageLines withLines(List<TextLine> kept) {
        return new PageLines(number, width, height, tables, kept);
    }

    /** The margins of the text, as the lines and the tables of this page show them. */
    Column bounds() {
        Column bounds = new Column(Double.MAX_VALUE, -Double.MAX_VALUE);
        for (TextLine line : lines) {
            bounds = bounds.union(new Column(line.box().x0(), line.box().x1()));
        }
        for (PageTable table : tables) {
            bounds = bounds.union(new Column(table.box().x0(), table.box().x1()));
        }
        Column shown = tables.isEmpty() && !lines.isEmpty() ? Column.of(lines, bounds) : bounds;
        // Short lines alone do not show the right margin: then it is as wide as the left one.
        return shown.width() < 0.5 * width ? shown.union(new Column(shown.left(), width - shown.left())) : shown;
    }

    /** The text in paragraphs and the tables, in the order of reading. */
    List<Piece> pieces(Column bounds, double usualPitch) {
        PageText text = new PageText(number, bounds, usualPitch);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (PageTable table : tables) {
            int next = done;
            while (next < lines.size()
                    && lines.get(next).box().centerY() < table.box().y0()) {
                next++;
            }
            pieces.addAll(text.paragraphs(lines.subList(done, next)));
            pieces.add(table);
            done = next;
        }
        pieces.addAll(text.paragraphs(lines.subList(done, lines.size())));
        return pieces;
    }
}
