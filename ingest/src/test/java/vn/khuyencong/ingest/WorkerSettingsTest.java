package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.release.SettingsRefusedException;
import vn.khuyencong.ingest.worker.Bounds;

/** The key {@code workers} of the configuration. */
class WorkerSettingsTest {
    @TempDir
    Path folder;

    @Test
    void theShippedFileSaysTheDefaults() {
        assertEquals(WorkerSettings.byDefault(), WorkerSettings.read(Path.of("../data/refresh.yml")));
        assertEquals(WorkerSettings.byDefault(), WorkerSettings.read(folder.resolve("none.yml")));
    }

    @Test
    void eachKeyCounts() throws IOException {
        assertEquals(
                new WorkerSettings(7, new Bounds(Duration.ofSeconds(5), 100, 200)),
                read("workers: {count: 7, seconds: 5, heap_megabytes: 100, memory_megabytes: 200}"));
        assertEquals(60, read("releases_kept: 3").bounds().wall().toSeconds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count: 0             | “count” must be a whole number
            count: many          | “count” must be a whole number
            seconds: 1.5         | “seconds” must be a whole number
            second: 60           | there is no key “second”
            memory_megabytes: 10 | memory_megabytes must be more
            """)
    void whatCannotBeIsRefusedWithItsLine(String line, String why) {
        SettingsRefusedException refused =
                assertThrows(SettingsRefusedException.class, () -> read("# seconds:\nworkers:\n  " + line + "\n"));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertTrue(refused.getMessage().contains("line 3"), refused.getMessage());
    }

    private WorkerSettings read(String text) throws IOException {
        return WorkerSettings.read(Files.writeString(folder.resolve("refresh.yml"), text));
    }
}
