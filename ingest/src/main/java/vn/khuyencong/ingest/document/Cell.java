package vn.khuyencong.ingest.document;

import java.util.Optional;

/**
 * A cell of a table: its top left corner in the grid, counted from 0, and the rows and columns that it spans.
 *
 * @param text the right text, in Unicode NFC once repaired; empty for a blank cell; its lines are joined
 * @param rawText the text before repair
 * @param place where it is printed, where the format has pages
 */
public record Cell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        boolean header,
        String text,
        String rawText,
        Optional<Place> place) {
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "no cell: row " + row + " column " + column + " spans " + rowSpan + " × " + columnSpan);
        }
    }

    /** A cell as a reader finds it: nothing repaired yet, not known to be a header. */
    public static Cell asPrinted(int row, int column, int rowSpan, int columnSpan, String text, Optional<Place> place) {
        return new Cell(row, column, rowSpan, columnSpan, false, text, text, place);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether the cell covers this position of the grid. */
    public boolean covers(int gridRow, int gridColumn) {
        return row <= gridRow && gridRow < row + rowSpan && column <= gridColumn && gridColumn < column + columnSpan;
    }

    public Cell withText(String repaired) {
        return new Cell(row, column, rowSpan, columnSpan, header, repaired, rawText, place);
    }

    public Cell withHeader(boolean isHeader) {
        return new Cell(row, column, rowSpan, columnSpan, isHeader, text, rawText, place);
    }
}
