package vn.khuyencong.ingest.worker;

/** The worker answered in time. */
public record Answered(String line, Usage usage) implements Outcome {}
