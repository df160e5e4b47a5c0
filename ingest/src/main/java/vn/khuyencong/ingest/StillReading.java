package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import vn.khuyencong.ingest.reader.FileName;

/**
 * Says now and then that one file is still being read, for commands that read a single file of a person's choice in this
 * process: parsers ignore interrupts, and the person can stop it.
 */
final class StillReading implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Thread watch;

    private StillReading(Thread watch) {
        this.watch = watch;
    }

    static StillReading start(Path file, PrintWriter err) {
        String message = "Vẫn đang đọc “" + FileName.of(file) + "”; Ctrl+C để dừng. / Still reading “"
                + FileName.of(file) + "”; Ctrl+C stops it.";
        Thread watch = new Thread(() -> say(message, err), "still-reading");
        watch.setDaemon(true);
        watch.start();
        return new StillReading(watch);
    }

    private static void say(String message, PrintWriter err) {
        try {
            while (true) {
                Thread.sleep(PAUSE.toMillis());
                err.println(message);
                err.flush();
            }
        } catch (InterruptedException done) {
            // it was read
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
