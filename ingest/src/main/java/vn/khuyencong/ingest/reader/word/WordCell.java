package vn.khuyencong.ingest.reader.word;

import java.util.List;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * A cell of a row as Word stores it: its edges in twips (1/1440 inch) from the left of the table.
 *
 * @param mergedUp whether it is the continuation of the cell above it; what it holds then is not printed
 * @param ruled whether lines are drawn around it
 */
record WordCell(int left, int right, boolean mergedUp, boolean ruled, List<Block> content) {
    WordCell {
        if (right <= left) {
            throw new IllegalArgumentException("a cell without width: " + left + " to " + right);
        }
        content = List.copyOf(content);
    }

    String text() {
        return mergedUp ? "" : PrintedText.of(content);
    }

    boolean isFigure() {
        return PrintedText.isFigure(text());
    }

    /** This cell and its right neighbour as one. */
    WordCell joined(WordCell next) {
        List<Block> both = new java.util.ArrayList<>(content);
        both.addAll(next.content);
        return new WordCell(left, next.right, mergedUp, ruled || next.ruled, both);
    }
}
