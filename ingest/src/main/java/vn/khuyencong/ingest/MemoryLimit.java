package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Ends the program when it holds more memory than it may. DuckDB's own limit does not count everything: one text made by
 * {@code repeat} can have four gigabytes. What the process holds is asked of Linux; elsewhere DuckDB's limit stands alone.
 */
final class MemoryLimit {
    private static final Path HELD = Path.of("/proc/self/statm");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final long PAGE = 4096;

    private MemoryLimit() {}

    /** The watch that ends the program; interrupt it when the work is done. */
    static Thread start(long bytes) {
        return Emergency.watch("memory-limit", () -> {
            while (held() <= bytes) {
                Thread.sleep(PAUSE.toMillis());
            }
            Emergency.end(
                    ExitCode.SQL_REFUSED,
                    "Câu SQL cần quá nhiều bộ nhớ. / The SQL statement needs too much memory: more than "
                            + bytes / 1_000_000 + " MB.");
        });
    }

    /** Resident memory: the second number of the line. */
    private static long held() {
        try {
            return Long.parseLong(Files.readString(HELD).split(" ", -1)[1]) * PAGE;
        } catch (IOException e) {
            return 0;
        }
    }
}
