package vn.khuyencong.ingest.table;

import java.util.List;

/**
 * A table that begins a page with a header of its own is no part of the one before: words stand over columns of figures,
 * or a row in bold letters over rows in plain ones, or headings all over that the row below divides.
 */
final class OwnHeader {
    private OwnHeader() {}

    /**
     * @param kinds of the columns of the table before
     * @param bold whether the table before has its header in bold letters and its rows in others
     */
    static boolean begins(PageTable next, ColumnKinds kinds, boolean bold) {
        int titles = RepeatedHeader.titles(next);
        if (titles >= next.rowCount()) {
            return false;
        }
        List<GridCell> top = next.row(titles);
        if (top.stream().anyMatch(cell -> CellForm.isFigure(cell.text()))) {
            return false;
        }
        boolean numbered = !top.isEmpty()
                && top.get(0).column() == 0
                && CellForm.isItemNumber(top.get(0).text());
        boolean ownBold = bold && isBold(top);
        return !numbered && (standsOverFigures(top, kinds) || ownBold || isDivided(next, titles, top));
    }

    /** Words or years in half of the columns of figures and more. */
    private static boolean standsOverFigures(List<GridCell> top, ColumnKinds kinds) {
        int all = kinds.figures().cardinality();
        int over = 0;
        int heads = 0;
        for (GridCell cell : top) {
            int own = cell.isBlank()
                    ? 0
                    : kinds.figures().get(cell.column(), cell.lastColumn() + 1).cardinality();
            over += own;
            heads += own > 0 ? 1 : 0;
        }
        return heads >= Math.min(2, all) && heads > 0 && 2 * over >= all;
    }

    static boolean isBold(List<GridCell> cells) {
        List<GridCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() >= 2
                && filled.stream().allMatch(cell -> cell.lines().stream().allMatch(TextLine::isBold));
    }

    private static boolean isDivided(PageTable next, int row, List<GridCell> top) {
        boolean full = top.stream().noneMatch(GridCell::isBlank);
        return full
                && top.stream()
                        .filter(cell -> !cell.isBlank() && cell.rowSpan() == 1 && cell.columnSpan() > 1)
                        .filter(cell -> cell.columnSpan() < next.columnCount())
                        .anyMatch(cell -> next.cells().stream()
                                        .filter(under -> under.row() == row + 1 && !under.isBlank())
                                        .filter(under -> cell.column() <= under.column()
                                                && under.lastColumn() <= cell.lastColumn()
                                                && !CellForm.isFigure(under.text()))
                                        .count()
                                >= 2);
    }
}
