package vn.khuyencong.ingest.release;

/** A gate that kept a release from being published, and what closed it. */
public record ClosedGate(String name, String vi, String en) {}
