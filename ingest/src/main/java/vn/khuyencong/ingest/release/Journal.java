package vn.khuyencong.ingest.release;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said while a run goes on: on a terminal as plain lines for a person, else as a log, one line an event. All is kept
 * for the run report. May be called from several threads.
 */
public final class Journal {
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean watched;
    private final Clock clock;
    private final List<LogEvent> events = new ArrayList<>();

    Journal(PrintWriter err, boolean watched, Clock clock) {
        this.err = err;
        this.watched = watched;
        this.clock = clock;
    }

    /** The launcher knows whether standard error is a terminal; Java 17 cannot tell. */
    public static Journal to(PrintWriter err) {
        return new Journal(err, Boolean.getBoolean("khuyencong.terminal"), Clock.systemUTC());
    }

    /**
     * Something went as it should.
     *
     * @param code a stable word such as {@code file-read}, in small letters
     */
    public void info(String code, String text) {
        add(LogEvent.Level.INFO, code, text);
    }

    public void warn(String code, String text) {
        add(LogEvent.Level.WARN, code, text);
    }

    public void error(String code, String text) {
        add(LogEvent.Level.ERROR, code, text);
    }

    /**
     * How far a long work has come: on a terminal always on the same line.
     *
     * @param last whether this ends it
     */
    public synchronized void progress(String code, String text, boolean last) {
        LogEvent event = new LogEvent(clock.instant(), LogEvent.Level.INFO, code, text);
        events.add(event);
        if (watched) {
            err.print("\r" + event.text()
                    + " ".repeat(Math.max(0, WIDTH - event.text().length())) + (last ? "\n" : ""));
        } else {
            err.println(event.line());
        }
        err.flush();
    }

    private synchronized void add(LogEvent.Level level, String code, String text) {
        LogEvent event = new LogEvent(clock.instant(), level, code, text);
        events.add(event);
        err.println(watched ? event.text() : event.line());
        err.flush();
    }

    /** All that was said until now. */
    public synchronized List<LogEvent> events() {
        return List.copyOf(events);
    }
}
