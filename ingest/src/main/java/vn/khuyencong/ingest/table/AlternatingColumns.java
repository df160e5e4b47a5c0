package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins neighbouring columns that no row fills both, unless the header has a text over each of them: figures at the right
 * and dashes at the left of one column are one, debit and credit are two.
 */
final class AlternatingColumns {
    private AlternatingColumns() {}

    static Columns join(Columns columns, List<SegmentedLine> header, List<SegmentedLine> body) {
        Columns joined = columns;
        for (int i = columns.count() - 1; i > 0; i--) {
            if (!areTogether(joined, i, body) && areAlike(joined, i, body) && !areHeadedApart(joined, i, header)) {
                List<Extent> extents = new ArrayList<>(joined.extents());
                Extent right = extents.remove(i);
                extents.set(i - 1, extents.get(i - 1).union(right));
                joined = new Columns(extents);
            }
        }
        return joined;
    }

    private static boolean areTogether(Columns columns, int right, List<SegmentedLine> lines) {
        for (SegmentedLine line : lines) {
            if (fills(columns, right - 1, line) && fills(columns, right, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fills(Columns columns, int column, SegmentedLine line) {
        return line.segments().stream()
                .map(columns::rangeOf)
                .anyMatch(range -> range.first() <= column && column <= range.last());
    }

    /** Both of figures, or neither. */
    private static boolean areAlike(Columns columns, int right, List<SegmentedLine> lines) {
        FigureColumns figures = FigureColumns.of(lines, columns);
        return figures.isOfFigures(right - 1) == figures.isOfFigures(right);
    }

    /** By the line of the header next to the body that has a text over one of the two. */
    private static boolean areHeadedApart(Columns columns, int right, List<SegmentedLine> header) {
        for (int i = header.size() - 1; i >= 0; i--) {
            boolean left = false;
            boolean own = false;
            boolean over = false;
            for (Segment segment : header.get(i).segments()) {
                Columns.Range range = columns.rangeOf(segment);
                left |= range.last() == right - 1;
                own |= range.first() == right;
                over |= range.first() < right && range.last() >= right;
            }
            if (left || own || over) {
                return left && own;
            }
        }
        return false;
    }
}
