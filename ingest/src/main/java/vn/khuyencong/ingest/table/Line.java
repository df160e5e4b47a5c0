package vn.khuyencong.ingest.table;

/**
 * A straight line, level or upright: {@code at} is where it stands across its run (y of a level line, x of an upright one),
 * {@code from} and {@code to} where it begins and ends along it. In points.
 */
record Line(double at, double from, double to) {
    double length() {
        return to - from;
    }

    /** How much of a stretch it covers. */
    double covers(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }
}
