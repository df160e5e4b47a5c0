package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.issue.FileIssue;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

/**
 * What became of one file: a document, or issues that say why there is none, or a failure of the program itself. The
 * file's fault and ours never mix.
 */
record FileOutcome(Path file, Optional<IngestedDocument> document, List<Issue> issues, Optional<Throwable> failure) {
    FileOutcome {
        issues = List.copyOf(issues);
    }

    static FileOutcome of(Ingest ingest, Path file) {
        Issues issues = new Issues();
        try {
            Optional<IngestedDocument> document = ingest.ingest(file, issues);
            return new FileOutcome(file, document, issues.all(), Optional.empty());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            // Whatever breaks on one document, the others go on.
            return new FileOutcome(file, Optional.empty(), issues.all(), Optional.of(ours));
        }
    }

    /** What is wrong with the file as a whole, though it may have become a document. */
    List<Issue> fileTroubles() {
        return issues.stream().filter(FileIssue.class::isInstance).toList();
    }

    /** Whether it is a document, and nothing is wrong with the file. */
    boolean isSound() {
        return document.isPresent() && fileTroubles().isEmpty();
    }

    /** When the file was last changed. */
    Optional<Instant> findTime() {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    String fileName() {
        return String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
