package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins a column that has a head and nothing below it with the nearest neighbour that has texts and no head: a short head
 * in the middle and figures at the right of one column need not stand below each other anywhere.
 */
final class HeadedColumns {
    private HeadedColumns() {}

    static Columns join(Columns columns, SegmentedLine header, List<SegmentedLine> body) {
        boolean[] headed = new boolean[columns.count()];
        fill(headed, columns, header);
        boolean[] filled = new boolean[columns.count()];
        body.forEach(line -> fill(filled, columns, line));
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < columns.count(); i++) {
            boolean head = headed[i] && !filled[i] && !headed[i + 1] && filled[i + 1];
            boolean texts = !headed[i] && filled[i] && headed[i + 1] && !filled[i + 1];
            if (head || texts) {
                pairs.add(i);
            }
        }
        pairs.sort(Comparator.comparingDouble(i -> gap(columns, i)));
        boolean[] joined = new boolean[columns.count()];
        for (int i : pairs) {
            joined[i] = !joined[i] && !joined[i + 1] && (i == 0 || !joined[i - 1]);
        }
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            Extent own = columns.extents().get(i);
            if (i > 0 && joined[i - 1]) {
                extents.set(extents.size() - 1, extents.get(extents.size() - 1).union(own));
            } else {
                extents.add(own);
            }
        }
        return new Columns(extents);
    }

    private static void fill(boolean[] columnsFilled, Columns columns, SegmentedLine line) {
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            if (range.count() == 1) {
                columnsFilled[range.first()] = true;
            }
        }
    }

    private static double gap(Columns columns, int left) {
        return columns.extents().get(left + 1).from()
                - columns.extents().get(left).to();
    }
}
