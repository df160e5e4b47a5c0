package vn.khuyencong.ingest.reconciliation.cause;

/** What may have gone wrong where sums fail: the codes of {@code cause.kind} and {@code suspect.kind}, the likeliest first. */
public enum CauseKind {
    /** Two neighbouring digits of a figure are swapped. */
    DIGITS_TRANSPOSED,
    /** A figure is too large or too small by a power of ten: another unit, a lost or a misread decimal mark. */
    WRONG_SCALE,
    /** The numbers of a row stand in the wrong columns. */
    ROW_SHIFTED,
    /** A line is printed, but the line above it, or the total, does not contain it. */
    LINE_LEFT_OUT,
    /** A figure is not printed that the other sums know. */
    FIGURE_BLANK,
    /** A line is in the sums and not in print. */
    LINE_MISSING,
    /** A digit of a figure is missing, or is printed twice. */
    DIGIT_LOST,
    /** One digit of a figure is another. */
    DIGIT_MISREAD,
    /** One figure is another, in no way that has a name. */
    OTHER_VALUE,
    /** One figure is another, and the totals above it were added up with it as it is printed. */
    CARRIED_ON,
    /** No change of one figure or line mends the sum. */
    UNEXPLAINED
}
