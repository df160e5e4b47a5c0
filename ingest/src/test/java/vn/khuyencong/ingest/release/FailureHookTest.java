package vn.khuyencong.ingest.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureHookTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    private final Journal journal = Journal.to(new PrintWriter(new StringWriter()));

    @BeforeEach
    void aRunHasEnded() throws IOException {
        Files.writeString(folder.resolve("run.md"), "# Không xuất bản gì\n");
        Files.writeString(folder.resolve("run.json"), "{}");
    }

    private String codes() {
        return String.join(" ", journal.events().stream().map(LogEvent::code).toList());
    }

    @Test
    void theCommandIsToldWhatHappened() throws IOException {
        Path told = folder.resolve("told");
        String script = "{ cat; echo \"$KHUYENCONG_EXIT_CODE $1\"; cat \"$KHUYENCONG_RUN_JSON\"; } > '" + told + "'";
        new FailureHook(List.of("sh", "-c", script, "sh", "a b"), LONG).run(11, folder, journal);
        assertEquals("# Không xuất bản gì\n11 a b\n{}", Files.readString(told));
        assertEquals("hook-done", codes());
    }

    @Test
    void itsOwnFailureIsSaidAndNothingMore() {
        new FailureHook(List.of("sh", "-c", "echo no relay >&2; exit 3"), LONG).run(1, folder, journal);
        new FailureHook(List.of("/nowhere/mail"), LONG).run(1, folder, journal);
        assertEquals("hook-failed hook-not-started", codes());
        assertTrue(journal.events().get(0).text().endsWith("3: no relay"));
    }

    @Test
    void itIsKilledWhenItsTimeIsOver() {
        new FailureHook(List.of("sh", "-c", "sleep 600 & wait"), Duration.ofMillis(300)).run(1, folder, journal);
        assertEquals("hook-timed-out", codes());
    }

    @Test
    void nobodyIsToldWhereNoCommandIs() {
        new FailureHook(List.of(), LONG).run(1, folder, journal);
        assertEquals("", codes());
    }
}
