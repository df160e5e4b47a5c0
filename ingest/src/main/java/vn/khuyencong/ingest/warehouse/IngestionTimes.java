package vn.khuyencong.ingest.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When each document was ingested first: unchanged content keeps its time through every refresh, so that what is
 * published changes only when a report does.
 */
final class IngestionTimes {
    private final Map<String, LocalDateTime> known;
    private final LocalDateTime now;

    private IngestionTimes(Map<String, LocalDateTime> known, LocalDateTime now) {
        this.known = known;
        this.now = now;
    }

    /**
     * The times of the published warehouse, and now for what it does not hold.
     *
     * @param sourceDateEpoch seconds since 1970 that take the place of every time, for reproducible builds: the
     *     variable SOURCE_DATE_EPOCH of reproducible-builds.org
     */
    static IngestionTimes of(Path published, Optional<String> sourceDateEpoch, Clock clock) {
        if (sourceDateEpoch.isPresent()) {
            Instant fixed = Instant.ofEpochSecond(Long.parseLong(sourceDateEpoch.get()));
            return new IngestionTimes(Map.of(), LocalDateTime.ofInstant(fixed, ZoneOffset.UTC));
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new IngestionTimes(read(published), now.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The same by the clock and the environment of this process. */
    static IngestionTimes of(Path published) {
        return of(published, Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), Clock.systemUTC());
    }

    /** Of a document, by its id; in UTC. */
    LocalDateTime of(String documentId) {
        return known.getOrDefault(documentId, now);
    }

    /** A published file that is damaged, or none of ours, is replaced anyway: it has no times to keep. */
    private static Map<String, LocalDateTime> read(Path published) {
        Map<String, LocalDateTime> times = new HashMap<>();
        if (!Files.isRegularFile(published)) {
            return times;
        }
        try (Connection connection = WarehouseFile.open(published);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT document_id, ingested_at FROM document")) {
            while (rows.next()) {
                times.put(rows.getString(1), rows.getTimestamp(2).toLocalDateTime());
            }
        } catch (SQLException | WarehouseException unreadable) {
            return Map.of();
        }
        return times;
    }
}
