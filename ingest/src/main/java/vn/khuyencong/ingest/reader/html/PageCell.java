package vn.khuyencong.ingest.reader.html;

import java.util.List;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * A cell of a table on a page, at its place in the grid.
 *
 * @param ruled whether lines are drawn around it, or it says that it is a head
 */
record PageCell(int row, int column, int rowSpan, int columnSpan, boolean ruled, List<Block> content) {
    PageCell {
        content = List.copyOf(content);
    }

    String text() {
        return PrintedText.of(content);
    }

    boolean holdsTable() {
        return content.stream().anyMatch(Table.class::isInstance);
    }

    boolean isFigure() {
        return !holdsTable() && PrintedText.isFigure(text());
    }
}
