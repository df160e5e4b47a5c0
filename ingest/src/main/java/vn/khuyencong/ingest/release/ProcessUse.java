package vn.khuyencong.ingest.release;

import java.time.Duration;

/**
 * What a process of a run used at most.
 *
 * @param name {@code refresh} (the parent), {@code worker} (the memory of the largest, the time of all), {@code build}, {@code analytics}
 * @param peakMemoryBytes resident; 0 where it was not measured
 */
public record ProcessUse(String name, long peakMemoryBytes, Duration cpu) {}
