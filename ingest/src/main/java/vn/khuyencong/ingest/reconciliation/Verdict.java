package vn.khuyencong.ingest.reconciliation;

/** Holds to the last digit; within what rounding of the printed parts explains; fails. */
public enum Verdict {
    HOLDS,
    ROUNDING,
    FAILS
}
