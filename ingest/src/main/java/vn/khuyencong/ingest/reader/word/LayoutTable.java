package vn.khuyencong.ingest.reader.word;

import java.util.List;

/**
 * A table only lays out the page (a letterhead, a signature block, a frame) when it has a single column, or when
 * neither lines are drawn around most of its cells nor any of its rows holds two figures.
 */
final class LayoutTable {
    private LayoutTable() {}

    static boolean holds(List<List<WordCell>> rows, int columnCount) {
        return columnCount < 2 || (!isRuled(rows) && rows.stream().noneMatch(LayoutTable::holdsFigures));
    }

    private static boolean isRuled(List<List<WordCell>> rows) {
        long ruled = rows.stream().flatMap(List::stream).filter(WordCell::ruled).count();
        long cells = rows.stream().mapToLong(List::size).sum();
        return 2 * ruled >= cells;
    }

    private static boolean holdsFigures(List<WordCell> row) {
        return row.stream().filter(WordCell::isFigure).count() >= 2;
    }
}
