package vn.khuyencong.ingest;

import java.io.PrintWriter;

/** Says how far a long work has come: on one line for a person who watches, else in plain lines. */
final class Progress {
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean watched;
    private int count;

    private Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** The launcher knows whether standard error is a terminal; Java 17 cannot tell. */
    static Progress to(PrintWriter err) {
        return new Progress(err, Boolean.getBoolean("khuyencong.terminal"));
    }

    /** One more is done, of so many. Called from several threads. */
    synchronized void done(String name, int total) {
        count++;
        String line = "[" + count + "/" + total + "] " + name;
        if (watched) {
            err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())) + (count == total ? "\n" : ""));
        } else {
            err.println(line);
        }
        err.flush();
    }
}
