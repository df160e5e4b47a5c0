package vn.khuyencong.ingest.table;

import java.util.List;
import vn.khuyencong.ingest.document.Table.Method;

/**
 * A row is cut by a page break where the page proves it: its words go on in small letters from a cell whose last line has
 * no room left, or no line closes the table there and nothing speaks against it. The number of the row stands on either
 * page. Two figures in one column are two rows.
 */
final class CutRow {
    private final List<GridCell> upper;
    private final List<GridCell> lower;
    private final boolean open;

    private CutRow(List<GridCell> upper, List<GridCell> lower, boolean open) {
        this.upper = upper;
        this.lower = lower;
        this.open = open;
    }

    /** @param row of the second table that follows the last one of the first */
    static boolean isCut(PageTable first, PageTable second, int row) {
        boolean drawn = first.method() == Method.RULED && second.method() == Method.RULED;
        boolean open = first.openAtBottom() || (row == 0 && second.openAtTop());
        return new CutRow(first.row(first.rowCount() - 1), second.row(row), drawn && open).isCut();
    }

    private boolean isCut() {
        if (!areAlike() || (!lower.get(0).isBlank() && !upper.get(0).isBlank())) {
            return false;
        }
        boolean numberBelow = !lower.get(0).isBlank();
        int goesOn = 0;
        int mayGoOn = 0;
        for (int i = 1; i < lower.size(); i++) {
            GridCell above = upper.get(i);
            GridCell below = lower.get(i);
            if (below.isBlank()) {
                continue;
            }
            if (above.isBlank()) {
                // What is set in the middle of a cell's height may stand below the break, as the number does.
                if (!numberBelow || !CellForm.isFigure(below.text())) {
                    return false;
                }
            } else if (goesOn(above, below)) {
                goesOn++;
            } else if (open && mayGoOn(above, below)) {
                mayGoOn++;
            } else {
                return false;
            }
        }
        return goesOn > 0 || (mayGoOn > 0 && !numberBelow);
    }

    private boolean areAlike() {
        if (upper.size() != lower.size() || lower.isEmpty() || lower.get(0).column() != 0) {
            return false;
        }
        for (int i = 0; i < upper.size(); i++) {
            GridCell above = upper.get(i);
            GridCell below = lower.get(i);
            boolean alike = above.column() == below.column() && above.columnSpan() == below.columnSpan();
            if (!alike || above.rowSpan() > 1 || below.rowSpan() > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(GridCell above, GridCell below) {
        TextLine last = above.lines().get(above.lines().size() - 1);
        TextLine next = below.lines().get(0);
        double room = above.place().box().x1() - last.box().x1();
        return Character.isLowerCase(next.text().codePointAt(0))
                && room < next.first().box().width() + 0.5 * next.fontSize();
    }

    private static boolean mayGoOn(GridCell above, GridCell below) {
        boolean figures = CellForm.isFigure(above.text()) || CellForm.isFigure(below.text());
        return !figures && !ListMark.begins(below.lines().get(0));
    }
}
