package vn.khuyencong.ingest.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T15:46:49.123Z"), ZoneOffset.UTC);

    private final StringWriter said = new StringWriter();

    private Journal journal(boolean watched) {
        return new Journal(new PrintWriter(said), watched, CLOCK);
    }

    @Test
    void aLogHasOneLineAnEvent() {
        Journal journal = journal(false);
        journal.info("file-read", "Đã đọc a\nb.pdf");
        journal.error("hook-failed", "x");
        assertEquals(
                List.of(
                        "2026-11-21T15:46:49Z INFO code=file-read Đã đọc a\\nb.pdf",
                        "2026-11-21T15:46:49Z ERROR code=hook-failed x"),
                said.toString().lines().toList());
    }

    @Test
    void aPersonReadsPlainLines() {
        journal(true).warn("file-refused", "Không đọc được to.pdf\u001B[2J");
        assertEquals(
                List.of("Không đọc được to.pdf\\u001B[2J"),
                said.toString().lines().toList());
    }

    @Test
    void allThatWasSaidIsKeptForTheReport() {
        Journal journal = journal(true);
        journal.info("a", "một");
        journal.info("b", "hai");
        assertEquals(
                List.of("một", "hai"),
                journal.events().stream().map(LogEvent::text).toList());
    }
}
