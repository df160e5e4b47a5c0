package vn.khuyencong.ingest.table;

import java.util.List;

/** The columns of a table without upright rulings: what each of them covers for certain, from left to right. */
record Columns(List<Extent> extents) {
    /** Points by which a segment must reach into a column to count as standing over it. */
    static final double TOUCH = 1.0;

    /** The first and the last column that a segment stands over. */
    record Range(int first, int last) {
        int count() {
            return last - first + 1;
        }

        boolean meets(Range other) {
            return first <= other.last && other.first <= last;
        }

        boolean contains(Range other) {
            return first <= other.first && other.last <= last;
        }

        Range union(Range other) {
            return new Range(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    Columns {
        extents = List.copyOf(extents);
    }

    int count() {
        return extents.size();
    }

    Extent whole() {
        return extents.get(0).union(extents.get(count() - 1));
    }

    Extent span(int first, int last) {
        return extents.get(first).union(extents.get(last));
    }

    Range rangeOf(Extent extent) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < count(); i++) {
            double touch = Math.min(
                    TOUCH, 0.5 * Math.min(extent.width(), extents.get(i).width()));
            if (extents.get(i).overlap(extent) > touch) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int nearest = first < 0 ? nearest(extent) : -1;
        return first < 0 ? new Range(nearest, nearest) : new Range(first, last);
    }

    Range rangeOf(Segment segment) {
        return rangeOf(Extent.of(segment));
    }

    /** Whether a segment touches no column. */
    boolean isBetween(Extent extent) {
        return extents.stream().noneMatch(own -> own.overlap(extent) > 0);
    }

    private int nearest(Extent extent) {
        int nearest = 0;
        for (int i = 1; i < count(); i++) {
            if (distance(i, extent) < distance(nearest, extent)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private double distance(int column, Extent extent) {
        Extent own = extents.get(column);
        return Math.max(own.from() - extent.to(), extent.from() - own.to());
    }
}
