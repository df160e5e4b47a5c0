package vn.khuyencong.ingest.worker;

import java.time.Duration;

/**
 * How much a task may take.
 *
 * @param wall time by the clock, from the request to the answer
 * @param heapMegabytes heap of the worker's JVM
 * @param residentMegabytes all memory that the worker and its children hold; looked at where the system tells it (Linux)
 */
public record Bounds(Duration wall, int heapMegabytes, int residentMegabytes) {
    public Bounds {
        if (wall.isNegative() || wall.isZero() || heapMegabytes <= 0 || residentMegabytes < heapMegabytes) {
            throw new IllegalArgumentException("no bounds to work in: " + wall + ", " + heapMegabytes + " MB of heap, "
                    + residentMegabytes + " MB in all");
        }
    }
}
