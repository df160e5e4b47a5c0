package vn.khuyencong.ingest.release;

import java.time.Duration;

/** How long a part of a run took: {@code list}, {@code read}, {@code build}, {@code publish}, {@code switch} and so on. */
public record Stage(String name, Duration wall) {}
