package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import vn.khuyencong.ingest.document.Identity;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.reader.FileIdentity;
import vn.khuyencong.ingest.reader.FileName;

/**
 * A file of a run as it was when the run began.
 *
 * @param name for people
 * @param sha256 of its content; empty where that could not be had
 */
record ReportFile(Path path, String name, Optional<String> sha256) {
    static ReportFile of(Path path) {
        return new ReportFile(path, FileName.of(path), FileIdentity.findSha256(path));
    }

    /** The identity that the document will have, if it becomes one. */
    Optional<Identity> identity() {
        return sha256.map(digest -> new Identity(name, Source.documentId(digest)));
    }

    /** When it was last changed. */
    Optional<FileTime> findTime() {
        try {
            return Optional.of(Files.getLastModifiedTime(path));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
