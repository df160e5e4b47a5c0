package vn.khuyencong.ingest;

import java.time.Duration;

/** Ends the program when its time is over: native code ignores interrupts. */
final class TimeLimit {
    private TimeLimit() {}

    /** The watch that ends the program; interrupt it when the work is done in time. */
    static Thread start(Duration limit) {
        return Emergency.watch("time-limit", () -> {
            Thread.sleep(limit.toMillis());
            Emergency.end(
                    ExitCode.TIME_LIMIT,
                    "Quá thời hạn " + limit.toSeconds() + " giây. / Time limit of " + limit.toSeconds()
                            + " s reached.");
        });
    }
}
