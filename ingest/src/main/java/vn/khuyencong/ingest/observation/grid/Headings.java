package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Cell;

/** The heading words above each column, from the widest to the leaf; a heading that spans several columns counts for each. */
final class Headings {
    private Headings() {}

    /** One list of heading cells for each column; the row that numbers the columns and blank cells left out. */
    static List<List<Cell>> of(Grid grid, int headerRows) {
        int last = HeaderRows.endsWithIndex(grid, headerRows) ? headerRows - 1 : headerRows;
        List<List<Cell>> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            List<Cell> path = new ArrayList<>();
            for (int row = 0; row < last; row++) {
                findHeading(grid, row, column, last)
                        .filter(cell -> !path.contains(cell))
                        .ifPresent(path::add);
            }
            columns.add(path);
        }
        return columns;
    }

    private static Optional<Cell> findHeading(Grid grid, int row, int column, int last) {
        Optional<Cell> here = grid.covering(row, column);
        boolean title = here.filter(cell -> cell.columnSpan() == grid.columns()).isPresent();
        if (title) {
            return Optional.empty();
        }
        if (here.filter(cell -> !cell.isBlank()).isPresent()) {
            return here;
        }
        return isDivided(grid, row, column, last) ? findLeft(grid, row, column, last) : Optional.empty();
    }

    /** Whether a heading stands below in the same column. */
    private static boolean isDivided(Grid grid, int row, int column, int last) {
        return IntStream.range(row + 1, last)
                .anyMatch(below -> !grid.text(below, column).isEmpty());
    }

    /**
     * Where cells were left unmerged, the heading to the left stands for the blanks beside it, if it is divided, too, and no
     * heading above ends between.
     */
    private static Optional<Cell> findLeft(Grid grid, int row, int column, int last) {
        for (int left = column - 1; left >= 0; left--) {
            int beside = left;
            boolean ends = IntStream.range(0, row).anyMatch(above -> startsBlock(grid, above, beside + 1, last));
            if (ends || !isDivided(grid, row, left, last)) {
                return Optional.empty();
            }
            Optional<Cell> cell = grid.covering(row, left).filter(found -> !found.isBlank());
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }

    /** Whether a heading of a row above begins in this column. */
    private static boolean startsBlock(Grid grid, int row, int column, int last) {
        return grid.at(row, column)
                .filter(cell -> !cell.isBlank() && isDivided(grid, cell.row() + cell.rowSpan() - 1, column, last))
                .isPresent();
    }
}
