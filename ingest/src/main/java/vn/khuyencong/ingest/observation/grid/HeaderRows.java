package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.stream.IntStream;

/** The header of a table, as the {@code table} room has marked it. */
final class HeaderRows {
    /** A row that is printed again must have so many cells to be known again. */
    private static final int ENOUGH_CELLS = 2;

    /** Numbers and labels stand in the first two columns. */
    private static final int FEWEST_BESIDE = 2;

    private HeaderRows() {}

    /**
     * The rows of the header: those that are marked, and rows at once below them that hold words over the figures and
     * nothing before these, as headings do whose cells were left unmerged.
     */
    static int count(Grid grid) {
        int rows = grid.table.headerRowCount();
        while (rows > 0 && rows + 1 < grid.rows() && isHeading(grid, rows)) {
            rows++;
        }
        return rows;
    }

    private static boolean isHeading(Grid grid, int row) {
        boolean words = false;
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.text(row, column);
            boolean beside = column < FEWEST_BESIDE;
            boolean whole = grid.at(row, column)
                    .filter(cell -> cell.columnSpan() == grid.columns())
                    .isPresent();
            if (!text.isEmpty() && (beside || whole || CellText.isFigure(text))) {
                return false;
            }
            words |= !text.isEmpty();
        }
        return words;
    }

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
