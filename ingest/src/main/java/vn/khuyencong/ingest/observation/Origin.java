package vn.khuyencong.ingest.observation;

import java.util.Optional;
import vn.khuyencong.ingest.document.Document;

/**
 * The printed cell or paragraph that a figure was read from.
 *
 * @param table ordinal of the table, 0 for the running text
 * @param row row of the cell's top left corner; the paragraph's number in the running text
 * @param column column of the cell's top left corner; 0 in the running text
 * @param figure which figure of that cell or paragraph, counted from 0
 * @param page where the format has pages
 */
public record Origin(int table, int row, int column, int figure, Optional<Integer> page) {
    /** The id of the cell or paragraph that the figure was read from. */
    public String cellId(Document document) {
        return document.cellId(table, row, column);
    }

    /** The id of the figure: that of its cell and its number there, so stable across refreshes. */
    public String observationId(Document document) {
        return cellId(document) + "-f%d".formatted(figure);
    }
}
