package vn.khuyencong.ingest.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/** A table as Word stores it: rows of cells that know their edges; here it becomes a grid. */
record WordTable(List<List<WordCell>> rows) {
    WordTable {
        rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    }

    /** The table as one block, or what it holds as paragraphs where it only lays out a page. */
    List<Block> blocks() {
        ColumnEdges edges = ColumnEdges.of(rows);
        if (LayoutTable.holds(rows, edges.columnCount())) {
            return rows.stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.mergedUp())
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
        return List.of(grid(edges));
    }

    private Table grid(ColumnEdges edges) {
        List<Cell> finished = new ArrayList<>();
        // by column: the cells that end in the row above, from whichever row they begin in
        TreeMap<Integer, Cell> above = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            TreeMap<Integer, Cell> current = new TreeMap<>();
            for (WordCell stored : rows.get(row)) {
                Cell cell = cell(stored, row, edges);
                Optional<Cell> continued = findContinued(stored, cell, above);
                continued.ifPresent(longer -> above.remove(longer.column()));
                current.put(cell.column(), continued.orElse(cell));
            }
            finished.addAll(above.values());
            above.clear();
            above.putAll(current);
        }
        finished.addAll(above.values());
        return Table.of(Table.Method.OFFICE, rows.size(), edges.columnCount(), finished);
    }

    private static Cell cell(WordCell stored, int row, ColumnEdges edges) {
        int column = edges.column(stored.left());
        int span = edges.column(stored.right()) - column;
        return Cell.asPrinted(row, column, 1, span, stored.text(), Optional.empty());
    }

    /** The cell above, one row longer, where this one continues it: both must have the same columns. */
    private static Optional<Cell> findContinued(WordCell stored, Cell cell, TreeMap<Integer, Cell> above) {
        return Optional.ofNullable(above.get(cell.column()))
                .filter(upper -> stored.mergedUp() && upper.columnSpan() == cell.columnSpan())
                .map(upper -> Cell.asPrinted(
                        upper.row(),
                        upper.column(),
                        upper.rowSpan() + 1,
                        upper.columnSpan(),
                        upper.text(),
                        Optional.empty()));
    }
}
