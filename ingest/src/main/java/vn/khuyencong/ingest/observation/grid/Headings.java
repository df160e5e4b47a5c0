package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        boolean dividedBelow = row + 1 < last && !grid.text(row + 1, column).isEmpty();
        return dividedBelow ? findLeft(grid, row, column) : Optional.empty();
    }

    /** Where cells were left unmerged, the heading to the left stands for the blanks beside it, if it is divided, too. */
    private static Optional<Cell> findLeft(Grid grid, int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            if (grid.text(row + 1, left).isEmpty()) {
                return Optional.empty();
            }
            Optional<Cell> cell = grid.covering(row, left).filter(found -> !found.isBlank());
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }
}
