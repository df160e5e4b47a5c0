package vn.khuyencong.analytics;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends this program when its standard input ends: a parent that dies, however it dies, leaves no child behind. Started only
 * where the parent asks for it, since by hand the input may be closed from the beginning.
 */
final class ParentWatch {
    private ParentWatch() {}

    static void start() {
        Thread watch = new Thread(() -> waitForTheEndOf(System.in), "parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void waitForTheEndOf(InputStream input) {
        try {
            while (input.read() >= 0) {
                // What the parent says does not matter, only that it is there.
            }
        } catch (IOException e) {
            // An input that cannot be read has ended, too.
        }
        Runtime.getRuntime().halt(ExitCode.OUR_FAILURE.code());
    }
}
