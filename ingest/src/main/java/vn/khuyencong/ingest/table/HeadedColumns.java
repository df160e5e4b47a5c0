package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins a column that has a head with the nearest neighbour that has none, where no row fills both: a short head or a dash
 * in the middle and figures at the right of one column need not stand below each other anywhere.
 */
final class HeadedColumns {
    /** Parts of the letters' size between two heads at least. */
    private static final double WHITE = 1.0;

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

    /**
     * With the columns that are headed and have no text on the page: a head in the white between two columns that have heads
     * of their own beside it.
     */
    static Columns withBlank(Columns columns, List<SegmentedLine> header) {
        List<Segment> heads = header.stream()
                .max(Comparator.comparingInt(line -> line.segments().size()))
                .map(SegmentedLine::segments)
                .orElse(List.of());
        List<Extent> extents = new ArrayList<>(columns.extents());
        for (Segment head : heads) {
            Extent own = Extent.of(head);
            if (columns.isBetween(own) && isApart(head, heads) && areNeighboursHeaded(own, columns, heads)) {
                extents.add(own);
            }
        }
        extents.sort(Comparator.comparingDouble(Extent::from));
        return new Columns(extents);
    }

    /** Farther from the heads beside it than words that are only set wide. */
    private static boolean isApart(Segment head, List<Segment> heads) {
        double white = WHITE * head.words().get(0).fontSize();
        return heads.stream()
                .allMatch(other ->
                        other.equals(head) || other.x1() + white < head.x0() || head.x1() + white < other.x0());
    }

    private static boolean areNeighboursHeaded(Extent head, Columns columns, List<Segment> heads) {
        int right = 0;
        while (right < columns.count() && columns.extents().get(right).from() < head.from()) {
            right++;
        }
        return right > 0
                && right < columns.count()
                && isHeaded(right - 1, columns, heads)
                && isHeaded(right, columns, heads);
    }

    private static boolean isHeaded(int column, Columns columns, List<Segment> heads) {
        Extent own = columns.extents().get(column);
        return heads.stream().anyMatch(head -> Extent.of(head).overlap(own) > 0);
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
