package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Table.Method;

/** Whether the columns of a table on one page are those of a table on another. */
final class SameColumns {
    /** Points by which drawn borders of one column may differ from page to page. */
    private static final double SAME = 4.0;

    /** Parts of a column's width that must be within the other, their tables laid upon each other. */
    private static final double OVERLAP = 0.5;

    private SameColumns() {}

    /** Whether each border of the one is a border of the other, wherever on the page they begin. */
    static boolean liesWithin(PageTable inner, PageTable outer) {
        double width = width(outer);
        return Math.abs(width(inner) - width) <= SAME
                && inner.columnCount() >= 2
                && inner.borders().stream()
                        .allMatch(border ->
                                nearest(outer, border - inner.borders().get(0)) >= 0)
                && keepsItsColumns(inner, outer);
    }

    /** Two narrow columns may not fall on one. */
    private static boolean keepsItsColumns(PageTable inner, PageTable outer) {
        int last = -1;
        for (double border : inner.borders()) {
            int at = nearest(outer, border - inner.borders().get(0));
            if (at <= last) {
                return false;
            }
            last = at;
        }
        return true;
    }

    /** As many columns, each most of the other's in width and place; the tables may be wider or narrower as a whole. */
    static boolean areAlike(PageTable one, PageTable other) {
        if (one.columnCount() != other.columnCount() || one.columnCount() < 2) {
            return false;
        }
        if (isWhite(one, other) && overlap(one, other, one.borders().get(0), 1)) {
            return true;
        }
        return overlap(one, other, other.borders().get(0), width(one) / width(other));
    }

    private static boolean isWhite(PageTable one, PageTable other) {
        return one.method() == Method.WHITESPACE && other.method() == Method.WHITESPACE;
    }

    /** @param zero of the other table, that falls on the first border of the one */
    private static boolean overlap(PageTable one, PageTable other, double zero, double scale) {
        double start = one.borders().get(0);
        for (int i = 0; i < one.columnCount(); i++) {
            double from = start + (other.borders().get(i) - zero) * scale;
            double to = start + (other.borders().get(i + 1) - zero) * scale;
            Line column = new Line(0, one.borders().get(i), one.borders().get(i + 1));
            double common = column.covers(from, to);
            if (common < OVERLAP * Math.max(column.length(), to - from)) {
                return false;
            }
        }
        return true;
    }

    static PageTable onColumnsOf(PageTable table, PageTable model) {
        List<GridCell> cells = new ArrayList<>();
        double start = table.borders().get(0);
        for (GridCell cell : table.cells()) {
            int from = nearest(model, table.borders().get(cell.column()) - start);
            int to = nearest(model, table.borders().get(cell.lastColumn() + 1) - start);
            cells.add(cell.at(cell.row(), from, cell.rowSpan(), to - from));
        }
        return table.with(model.borders(), table.rowCount(), cells);
    }

    private static double width(PageTable table) {
        return table.borders().get(table.columnCount()) - table.borders().get(0);
    }

    /** The border at a distance from the first one, -1 where there is none. */
    private static int nearest(PageTable table, double offset) {
        int best = -1;
        double distance = SAME;
        for (int i = 0; i < table.borders().size(); i++) {
            double off = Math.abs(table.borders().get(i) - table.borders().get(0) - offset);
            if (off <= distance) {
                best = i;
                distance = off;
            }
        }
        return best;
    }
}
