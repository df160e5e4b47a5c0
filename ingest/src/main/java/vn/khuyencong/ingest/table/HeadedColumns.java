package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins a column that has a head with the nearest neighbour that has none, where no row fills both: a short head or a dash
 * in the middle and figures at the right of one column need not stand below each other anywhere.
 */
final class HeadedColumns {
    private HeadedColumns() {}

    static Columns join(Columns columns, SegmentedLine header, List<SegmentedLine> body) {
        boolean[] headed = filled(columns, header);
        List<boolean[]> filled =
                body.stream().map(line -> filled(columns, line)).toList();
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < columns.count(); i++) {
            int left = i;
            boolean together = filled.stream().anyMatch(line -> line[left] && line[left + 1]);
            if (headed[i] != headed[i + 1] && !together) {
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

    private static boolean[] filled(Columns columns, SegmentedLine line) {
        boolean[] filled = new boolean[columns.count()];
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            if (range.count() == 1) {
                filled[range.first()] = true;
            }
        }
        return filled;
    }

    private static double gap(Columns columns, int left) {
        return columns.extents().get(left + 1).from()
                - columns.extents().get(left).to();
    }
}
