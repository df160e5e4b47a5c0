package vn.khuyencong.ingest.table;

/** From where to where something reaches across the page, in points. */
record Extent(double from, double to) {
    double width() {
        return to - from;
    }

    double center() {
        return (from + to) / 2;
    }

    Extent union(Extent other) {
        return new Extent(Math.min(from, other.from), Math.max(to, other.to));
    }

    double overlap(Extent other) {
        return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    static Extent of(Segment segment) {
        return new Extent(segment.x0(), segment.x1());
    }
}
