package vn.khuyencong.ingest.table;

import java.util.BitSet;

/** What the columns of a table hold below its header: figures, or words. */
record ColumnKinds(BitSet figures, BitSet words) {
    /** Part of the filled cells of a column that must be of one kind. */
    private static final double MOST = 0.6;

    static ColumnKinds of(PageTable table, int fromRow) {
        int[] figures = new int[table.columnCount()];
        int[] filled = new int[table.columnCount()];
        for (GridCell cell : table.cells()) {
            if (cell.row() >= fromRow && cell.columnSpan() == 1 && !cell.isBlank()) {
                filled[cell.column()]++;
                figures[cell.column()] += CellForm.isFigure(cell.text()) ? 1 : 0;
            }
        }
        BitSet ofFigures = new BitSet();
        BitSet ofWords = new BitSet();
        for (int column = 0; column < filled.length; column++) {
            ofFigures.set(column, filled[column] > 0 && figures[column] >= MOST * filled[column]);
            ofWords.set(column, filled[column] > 0 && figures[column] <= (1 - MOST) * filled[column]);
        }
        return new ColumnKinds(ofFigures, ofWords);
    }

    /** No column holds figures in the one and words in the other, and some column shows that they agree. */
    boolean agreeWith(ColumnKinds other) {
        boolean agree = figures.intersects(other.figures) || (figures.isEmpty() && words.intersects(other.words));
        return agree && !figures.intersects(other.words) && !words.intersects(other.figures);
    }
}
