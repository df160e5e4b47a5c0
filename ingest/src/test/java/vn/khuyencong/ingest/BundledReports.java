package vn.khuyencong.ingest;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

/** The bundled reports, their dumps and their keys; each is ingested once for all tests that look at it. */
final class BundledReports {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Map<Path, IngestedDocument> INGESTED = new ConcurrentHashMap<>();

    private BundledReports() {}

    /** A report as its province sent it, by its file name. */
    static IngestedDocument report(String name) {
        return ingested(Path.of("..", "data", "reports", name));
    }

    /** What is left of a report in plain text, by its file name. */
    static IngestedDocument dump(String name) {
        return ingested(RESOURCES.resolve(Path.of("reports", "text", name)));
    }

    static IngestedDocument ingested(Path file) {
        return INGESTED.computeIfAbsent(
                file, path -> new Ingest().ingest(path, new Issues()).orElseThrow());
    }

    /** The folder of an answer key. */
    static Path key(String slug) {
        return RESOURCES.resolve(Path.of("keys", slug));
    }
}
