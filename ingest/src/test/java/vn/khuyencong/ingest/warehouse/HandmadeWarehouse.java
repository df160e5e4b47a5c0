package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.reconciliation.Verdict;

/** Warehouses of documents written by hand. */
public final class HandmadeWarehouse {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 2, 12, 0);

    private HandmadeWarehouse() {}

    /** A warehouse of two plans, one whose sum holds and one whose sum is said to fail. */
    public static Path write(Path file) {
        return write(file, List.of(Handmade.plan(), Handmade.plan("sai.docx", "0c".repeat(32), Verdict.FAILS)));
    }

    /** A warehouse of these documents, ingested at noon of 2 January 2026. */
    static Path write(Path file, List<IngestedDocument> documents) {
        return write(file, documents, List.of(), Optional.empty());
    }

    /** The same with the times of their files, in milliseconds, by document id. */
    static Path write(Path file, List<IngestedDocument> documents, Map<String, Long> fileTimes) {
        return write(file, documents, List.of(), fileTimes, Optional.empty());
    }

    /** The same with issues of files, and with the documents of another warehouse that stay. */
    static Path write(Path file, List<IngestedDocument> documents, List<Trouble> fileIssues, Optional<Path> others) {
        return write(file, documents, fileIssues, Map.of(), others);
    }

    private static Path write(
            Path file,
            List<IngestedDocument> documents,
            List<Trouble> fileIssues,
            Map<String, Long> fileTimes,
            Optional<Path> others) {
        try {
            Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "kept");
            List<Path> kept = new ArrayList<>();
            for (IngestedDocument document : documents) {
                kept.add(keep(folder.resolve(String.valueOf(kept.size())), document));
            }
            Path published = others.orElse(folder.resolve("none"));
            WarehouseBuild.of(
                    new WarehousePlan(kept, fileIssues, fileTimes, published, others.isPresent(), file),
                    IngestionTimes.of(published, Optional.of(epoch()), Clock.systemUTC()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path keep(Path file, IngestedDocument document) throws IOException {
        KeptDocument.write(file, document);
        return file;
    }

    private static String epoch() {
        return String.valueOf(NOON.toEpochSecond(ZoneOffset.UTC));
    }
}
