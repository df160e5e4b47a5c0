package vn.khuyencong.ingest.table;

import java.util.List;
import java.util.Optional;

/**
 * A row is cut by a page break where the page proves it: no line closes the table there, or every text on the next page
 * goes on in small letters from a cell whose last line has no room left. Else they are two rows.
 */
final class CutRow {
    private CutRow() {}

    /** @param row of the second table that follows the last one of the first */
    static boolean isCut(PageTable first, PageTable second, int row) {
        List<GridCell> upper = first.row(first.rowCount() - 1);
        List<GridCell> lower = second.row(row);
        boolean alike = upper.size() == lower.size()
                && upper.stream().allMatch(cell -> cell.rowSpan() == 1)
                && lower.stream().allMatch(cell -> cell.rowSpan() == 1);
        if (!alike || lower.get(0).column() != 0 || !lower.get(0).isBlank()) {
            return false;
        }
        boolean any = false;
        boolean proven = true;
        for (GridCell below : lower) {
            if (below.isBlank()) {
                continue;
            }
            Optional<GridCell> above = upper.stream()
                    .filter(cell -> cell.column() == below.column() && cell.columnSpan() == below.columnSpan())
                    .findFirst();
            if (above.isEmpty() || above.get().isBlank()) {
                return false;
            }
            any = true;
            proven &= goesOn(above.get(), below);
        }
        boolean open = first.openAtBottom() || (row == 0 && second.openAtTop());
        return any && (open || proven);
    }

    private static boolean goesOn(GridCell above, GridCell below) {
        TextLine last = above.lines().get(above.lines().size() - 1);
        TextLine next = below.lines().get(0);
        double room = above.place().box().x1() - last.box().x1();
        return Character.isLowerCase(next.text().codePointAt(0))
                && room < next.first().box().width() + 0.5 * next.fontSize();
    }
}
