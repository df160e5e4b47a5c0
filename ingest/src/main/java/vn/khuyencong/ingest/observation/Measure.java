package vn.khuyencong.ingest.observation;

/** What is counted; {@code FUNDING} and {@code REVENUE} are money. */
public enum Measure {
    FUNDING,
    PROJECTS,
    OUTPUT,
    REVENUE,
    STAFF
}
