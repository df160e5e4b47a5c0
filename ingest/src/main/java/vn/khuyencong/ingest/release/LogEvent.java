package vn.khuyencong.ingest.release;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Something that happened in a run, as one line of text. */
public record LogEvent(Instant at, Level level, String code, String text) {
    /** How much it matters. */
    public enum Level {
        INFO,
        WARN,
        ERROR
    }

    public LogEvent {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        text = Visible.of(text);
    }

    /** For a log: {@code 2026-11-21T15:46:49Z INFO code=file-read text}. */
    String line() {
        return at + " " + level + " code=" + code + " " + text;
    }
}
