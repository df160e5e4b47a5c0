package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The white between the two strokes of a wide double border is no column and no row: it is blank all along, its header
 * among it, and too narrow for a figure, or too low for a line of text.
 */
final class Slivers {
    /** Parts of the letters' size. */
    private static final double NARROW = 1.2;

    private static final double LOW = 0.8;

    private Slivers() {}

    /** @param ys where its rows begin and end */
    static PageTable removeFrom(PageTable table, double[] ys) {
        double size = letters(table);
        BitSet columns = new BitSet();
        BitSet rows = new BitSet();
        for (int column = 0; column < table.columnCount(); column++) {
            double width = table.borders().get(column + 1) - table.borders().get(column);
            columns.set(column, width < NARROW * size);
        }
        for (int row = 0; row < table.rowCount(); row++) {
            rows.set(row, ys[row + 1] - ys[row] < LOW * size);
        }
        for (GridCell cell : table.cells()) {
            // What is written in a span needs it where the span is nothing but slivers.
            if (!cell.isBlank()
                    && columns.get(cell.column(), cell.lastColumn() + 1).cardinality() == cell.columnSpan()) {
                columns.clear(cell.column(), cell.lastColumn() + 1);
            }
            if (!cell.isBlank() && rows.get(cell.row(), cell.lastRow() + 1).cardinality() == cell.rowSpan()) {
                rows.clear(cell.row(), cell.lastRow() + 1);
            }
        }
        boolean all = columns.cardinality() > table.columnCount() - 2 || rows.cardinality() == table.rowCount();
        return all || (columns.isEmpty() && rows.isEmpty()) ? table : without(table, columns, rows);
    }

    private static PageTable without(PageTable table, BitSet columns, BitSet rows) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : table.cells()) {
            int across = cell.columnSpan()
                    - columns.get(cell.column(), cell.lastColumn() + 1).cardinality();
            int down = cell.rowSpan() - rows.get(cell.row(), cell.lastRow() + 1).cardinality();
            if (across > 0 && down > 0) {
                int row = cell.row() - rows.get(0, cell.row()).cardinality();
                int column = cell.column() - columns.get(0, cell.column()).cardinality();
                cells.add(cell.at(row, column, down, across));
            }
        }
        List<Double> borders = new ArrayList<>();
        for (int i = 0; i < table.borders().size(); i++) {
            if (i == 0 || !columns.get(i - 1)) {
                borders.add(table.borders().get(i));
            }
        }
        return table.with(borders, table.rowCount() - rows.cardinality(), cells);
    }

    private static double letters(PageTable table) {
        return table.cells().stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToDouble(TextLine::fontSize)
                .sorted()
                .skip(table.cells().stream()
                                .mapToInt(cell -> cell.lines().size())
                                .sum()
                        / 2)
                .findFirst()
                .orElse(0);
    }
}
