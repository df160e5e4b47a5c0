package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The last rows of a table that is being followed downwards, and the columns that they show. */
final class RowsSoFar {
    /** Rows that are looked back at to see whether one more line stands over the same columns. */
    private static final int MEMORY = 14;

    private final List<SegmentedLine> recent = new ArrayList<>();
    private final List<Double> whites = new ArrayList<>();
    private Columns columns;

    RowsSoFar(SegmentedLine first) {
        recent.add(first);
        columns = ColumnFinder.find(recent);
    }

    Columns columns() {
        return columns;
    }

    void add(SegmentedLine row) {
        whites.add(row.y0() - recent.get(recent.size() - 1).y1());
        recent.add(row);
        if (recent.size() > MEMORY) {
            recent.remove(0);
        }
        columns = ColumnFinder.find(recent);
    }

    /** From row to row, in points; 0 where there are too few of them. */
    double usualWhite() {
        if (whites.size() < 2) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(whites);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** Text in two columns at least: a number and a heading behind it are none. */
    boolean isAcross(SegmentedLine line) {
        int first = columns.rangeOf(line.segments().get(0)).first();
        return columns.count() == 1
                || line.segments().stream().map(columns::rangeOf).anyMatch(range -> range.first() > first);
    }

    boolean isWithinOne(SegmentedLine line) {
        return line.isSingle() && columns.rangeOf(line.segments().get(0)).count() == 1;
    }

    /** Whether the columns go on with one more line. */
    boolean fits(SegmentedLine line) {
        long within = line.segments().stream()
                .filter(segment -> columns.rangeOf(segment).count() == 1)
                .count();
        if (recent.size() >= 3 && 2 * within < line.segments().size()) {
            return false;
        }
        List<SegmentedLine> more = new ArrayList<>(recent);
        more.add(line);
        int after = ColumnFinder.find(more).count();
        return after >= 2 && after >= 0.6 * columns.count();
    }

    /** Each text of a line within a column of its own. */
    boolean areFilledBy(SegmentedLine line) {
        long filled = line.segments().stream()
                .map(columns::rangeOf)
                .filter(range -> range.count() == 1)
                .map(Columns.Range::first)
                .distinct()
                .count();
        return filled == line.segments().size() && filled >= 2;
    }

    boolean areFigures(Columns.Range range) {
        int all = 0;
        int figures = 0;
        for (SegmentedLine line : recent) {
            for (Segment segment : line.segments()) {
                if (columns.rangeOf(segment).meets(range)) {
                    all++;
                    figures += segment.isFigure() ? 1 : 0;
                }
            }
        }
        return 10 * figures >= 7 * all;
    }
}
