package vn.khuyencong.ingest.reader.word;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of a table, by the edges of its cells. Rows drawn by hand do not meet exactly: edges less than a
 * millimetre apart are one, unless a cell lies between them.
 */
final class ColumnEdges {
    private static final int SAME_EDGE_TWIPS = 50;

    private final NavigableMap<Integer, Integer> columns;

    private ColumnEdges(NavigableMap<Integer, Integer> columns) {
        this.columns = columns;
    }

    static ColumnEdges of(List<List<WordCell>> rows) {
        ColumnEdges tolerant = new ColumnEdges(numbered(rows, SAME_EDGE_TWIPS));
        boolean everyCellHasWidth = rows.stream()
                .flatMap(List::stream)
                .allMatch(cell -> tolerant.column(cell.left()) < tolerant.column(cell.right()));
        return everyCellHasWidth ? tolerant : new ColumnEdges(numbered(rows, 0));
    }

    int columnCount() {
        return columns.isEmpty() ? 0 : columns.lastEntry().getValue();
    }

    /** The column that begins at an edge; at the right edge of the table, the number of columns. */
    int column(int edge) {
        return columns.floorEntry(edge).getValue();
    }

    private static NavigableMap<Integer, Integer> numbered(List<List<WordCell>> rows, int tolerance) {
        TreeSet<Integer> edges = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> {
            edges.add(cell.left());
            edges.add(cell.right());
        }));
        NavigableMap<Integer, Integer> columns = new TreeMap<>();
        for (int edge : edges) {
            if (columns.isEmpty() || edge - columns.lastKey() > tolerance) {
                columns.put(edge, columns.size());
            }
        }
        return columns;
    }
}
