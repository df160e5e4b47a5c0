package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a document was ingested first. */
class IngestionTimesTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 2, 12, 0);
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-05-06T07:08:09.123Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void unchangedContentKeepsItsTimeAndNewContentHasItsOwn() {
        Path published = HandmadeWarehouse.write(folder.resolve("w.duckdb"), List.of(Handmade.plan()));
        IngestionTimes times = IngestionTimes.of(published, Optional.empty(), LATER);
        assertEquals(FIRST, times.of("d-abababababababab"));
        assertEquals(LocalDateTime.of(2026, 5, 6, 7, 8, 9), times.of("d-cdcdcdcdcdcdcdcd"));
    }

    @Test
    void aReproducibleBuildSetsEveryTime() {
        IngestionTimes times = IngestionTimes.of(folder.resolve("none"), Optional.of("86400"), LATER);
        assertEquals(LocalDateTime.of(1970, 1, 2, 0, 0), times.of("d-abababababababab"));
    }

    @Test
    void aDamagedWarehouseHasNoTimesToKeep() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.duckdb"), "no database");
        IngestionTimes times = IngestionTimes.of(damaged, Optional.empty(), LATER);
        assertEquals(LocalDateTime.of(2026, 5, 6, 7, 8, 9), times.of("d-abababababababab"));
    }
}
