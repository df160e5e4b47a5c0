package vn.khuyencong.ingest.observation.quantity;

/** How the numbers of one quantity belong together. */
public enum Relation {
    SINGLE,
    /** "600 - 1.000": the lower and the higher end. */
    RANGE,
    /** "293/327 dự án": two values of one unit, no fraction. */
    PAIR
}
