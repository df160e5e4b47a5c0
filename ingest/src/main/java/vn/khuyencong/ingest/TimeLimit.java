package vn.khuyencong.ingest;

import java.time.Duration;

/**
 * Ends the program when its time is over. It halts: native code ignores interrupts, and nothing here is left half done,
 * because the program that sets a limit only reads.
 */
final class TimeLimit {
    private TimeLimit() {}

    /** The watch that ends the program; interrupt it when the work is done in time. */
    static Thread start(Duration limit) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(limit.toMillis());
                    } catch (InterruptedException e) {
                        return;
                    }
                    System.err.println("Quá thời hạn " + limit.toSeconds() + " giây. / Time limit of "
                            + limit.toSeconds() + " s reached.");
                    Runtime.getRuntime().halt(ExitCode.TIME_LIMIT.code());
                },
                "time-limit");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }
}
