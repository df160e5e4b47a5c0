package vn.khuyencong.ingest.worker;

import java.time.Duration;

/**
 * What a task took. It is measured, so it differs from run to run.
 *
 * @param wall time by the clock
 * @param cpu time of the processor, of the worker and of the children that were alive when it was looked at
 * @param peakBytes the most memory that was seen; 0 where the system does not tell
 */
public record Usage(Duration wall, Duration cpu, long peakBytes) {
    /** Nothing was done. */
    public static Usage none() {
        return new Usage(Duration.ZERO, Duration.ZERO, 0);
    }

    /** Whether other processes had the processor for most of the time. */
    boolean isStarved() {
        return cpu.multipliedBy(2).compareTo(wall) < 0;
    }
}
