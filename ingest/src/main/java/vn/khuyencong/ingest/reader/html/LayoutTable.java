package vn.khuyencong.ingest.reader.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table only lays out the page when it has a single column, or when none of its rows holds two figures and either a table
 * stands in one of its cells or most of them have no lines around them.
 */
final class LayoutTable {
    private LayoutTable() {}

    static boolean holds(List<PageCell> cells) {
        long columns = cells.stream()
                .filter(cell -> !cell.text().isEmpty())
                .map(PageCell::column)
                .distinct()
                .count();
        return columns < 2
                || (!hasRowOfFigures(cells) && (cells.stream().anyMatch(PageCell::holdsTable) || !isRuled(cells)));
    }

    private static boolean hasRowOfFigures(List<PageCell> cells) {
        Map<Integer, Integer> figures = new TreeMap<>();
        cells.stream().filter(PageCell::isFigure).forEach(cell -> figures.merge(cell.row(), 1, Integer::sum));
        return figures.values().stream().anyMatch(count -> count >= 2);
    }

    private static boolean isRuled(List<PageCell> cells) {
        return 2 * cells.stream().filter(PageCell::ruled).count() >= cells.size();
    }
}
