package vn.khuyencong.ingest.issue;

/** How much an issue matters: an error loses figures, a warning may, a note loses none. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
