package vn.khuyencong.ingest.table;

/**
 * A heading of rows, or a further line of it, that reaches over the columns of figures: it begins exactly where the labels
 * do, behind the column that numbers them. Running text does not begin there.
 */
final class LongHeading {
    /** Points by which texts that begin at one place may differ. */
    private static final double EXACT = 1.5;

    /** In a table of fewer columns it could be running text. */
    private static final int FEWEST_COLUMNS = 4;

    private LongHeading() {}

    static boolean is(SegmentedLine line, Columns columns) {
        if (columns.count() < FEWEST_COLUMNS || line.segments().size() > 2) {
            return false;
        }
        Segment first = line.segments().get(0);
        Segment text = line.segments().get(line.segments().size() - 1);
        boolean numbered = columns.rangeOf(first).last() == 0 && CellForm.isItemNumber(first.text());
        return (line.isSingle() || numbered)
                && columns.rangeOf(text).first() == 1
                && Math.abs(text.x0() - columns.extents().get(1).from()) <= EXACT;
    }

    /** The number of a heading alone on a line, as it stands beside the middle of a heading of several lines. */
    static boolean isNumber(SegmentedLine line, Columns columns) {
        Segment first = line.segments().get(0);
        return line.isSingle()
                && columns.count() >= FEWEST_COLUMNS
                && columns.rangeOf(first).last() == 0
                && CellForm.isItemNumber(first.text());
    }
}
