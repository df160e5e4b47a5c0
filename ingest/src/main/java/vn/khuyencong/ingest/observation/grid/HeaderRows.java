package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.stream.IntStream;

/** The header of a table, as the {@code table} room has marked it. */
final class HeaderRows {
    /** A row that is printed again must have so many cells to be known again. */
    private static final int ENOUGH_CELLS = 2;

    private HeaderRows() {}

    /** Whether the last row of the header only numbers the columns. */
    static boolean endsWithIndex(Grid grid, int headerRows) {
        return headerRows > 1 && IndexRow.is(filled(grid, headerRows - 1));
    }

    /** Whether a row below the header prints a row of the header again, as on a new page. */
    static boolean isRepeated(Grid grid, int headerRows, int row) {
        List<String> texts = filled(grid, row);
        return texts.size() >= ENOUGH_CELLS
                && IntStream.range(0, headerRows)
                        .anyMatch(header -> filled(grid, header).equals(texts));
    }

    private static List<String> filled(Grid grid, int row) {
        return IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
