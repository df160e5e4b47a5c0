package vn.khuyencong.ingest.reconciliation.solver;

/** What the numbers of a column are like. */
public enum ColumnKind {
    /** Counted: whole and exact. */
    COUNT,
    /** Money: rounded to its last printed digit, and exact where it is nothing. */
    MONEY,
    /** A mean over years: rounded. */
    MEAN
}
