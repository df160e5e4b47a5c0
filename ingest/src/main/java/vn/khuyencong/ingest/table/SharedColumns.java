package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How texts side by side share out the columns below them: each stands as near to the middle of its own as all of them can. */
final class SharedColumns {
    /** Part of the usual width of a column by which texts may be off the middle on average. */
    private static final double OFF = 0.4;

    private SharedColumns() {}

    /**
     * The columns of each text, which together are all from {@code first} to {@code last}; nothing where two texts stand over
     * one column, or the texts are not set in the middle of several.
     */
    static Optional<List<Columns.Range>> find(
            List<Segment> texts, int first, int last, Columns columns, double[] borders) {
        int count = last - first + 1;
        int n = texts.size();
        // least[i][c]: how far the first i texts are off the middle of theirs, which end before column first + c
        double[][] least = new double[n + 1][count + 1];
        int[][] from = new int[n + 1][count + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        least[0][0] = 0;
        for (int i = 1; i <= n; i++) {
            Columns.Range natural = columns.rangeOf(texts.get(i - 1));
            double middle = Extent.of(texts.get(i - 1)).center();
            for (int end = natural.last() - first + 1; end <= count; end++) {
                for (int start = 0; start <= Math.min(end - 1, natural.first() - first); start++) {
                    double off = Math.abs(middle - (borders[first + start] + borders[first + end]) / 2);
                    if (least[i - 1][start] + off < least[i][end]) {
                        least[i][end] = least[i - 1][start] + off;
                        from[i][end] = start;
                    }
                }
            }
        }
        double width = (borders[last + 1] - borders[first]) / count;
        if (least[n][count] > n * OFF * width) {
            return Optional.empty();
        }
        List<Columns.Range> shares = new ArrayList<>();
        int end = count;
        for (int i = n; i > 0; i--) {
            int start = from[i][end];
            shares.add(0, new Columns.Range(first + start, first + end - 1));
            end = start;
        }
        return Optional.of(shares);
    }
}
