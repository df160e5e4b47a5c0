package vn.khuyencong.ingest.observation;

/** What the sums of the document say of a figure. */
public enum Verification {
    VERIFIED,
    CONTRADICTED,
    UNCHECKED
}
