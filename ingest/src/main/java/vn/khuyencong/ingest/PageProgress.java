package vn.khuyencong.ingest;

import java.io.PrintWriter;
import vn.khuyencong.ingest.reader.PageListener;

/** Tells a person who watches how far the reading of a long document has come, on one line that goes away at the end. */
final class PageProgress implements PageListener {
    /** Fewer pages are read before anybody wonders. */
    private static final int LONG = 20;

    private static final String WIPE = "\r" + " ".repeat(40) + "\r";

    private final PrintWriter err;
    private final boolean watched;

    private PageProgress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** The launcher knows whether standard error is a terminal; Java 17 cannot tell. */
    static PageProgress to(PrintWriter err) {
        return new PageProgress(err, Boolean.getBoolean("khuyencong.terminal"));
    }

    @Override
    public void read(int done, int total) {
        if (watched && total >= LONG) {
            err.print(done < total ? "\rTrang / page " + done + "/" + total : WIPE);
            err.flush();
        }
    }
}
