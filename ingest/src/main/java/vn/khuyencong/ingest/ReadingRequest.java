package vn.khuyencong.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a worker is told: read this file. Paths travel as URIs, which say every byte of a name.
 *
 * @param target where the kept document goes
 * @param sha256 of the content that was seen when the run began; empty where it could not be had
 */
record ReadingRequest(Path file, Path target, Optional<String> sha256) {
    private static final String SCHEME = "file://";

    static ReadingRequest of(String text) {
        String[] lines = text.split("\n", -1);
        return new ReadingRequest(
                path(lines[0]), path(lines[1]), Optional.of(lines[2]).filter(sha256 -> !sha256.isEmpty()));
    }

    String text() {
        return address(file) + "\n" + address(target) + "\n" + sha256.orElse("");
    }

    /** The path as a URI says it. */
    static String address(Path path) {
        return path.toAbsolutePath().toUri().getRawPath();
    }

    private static Path path(String address) {
        return Path.of(URI.create(SCHEME + address));
    }
}
