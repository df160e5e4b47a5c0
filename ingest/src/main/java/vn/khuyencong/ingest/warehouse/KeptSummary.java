package vn.khuyencong.ingest.warehouse;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.issue.FileIssue;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.observation.Verification;

/**
 * What became of one file, in short: the header of a {@link KeptDocument}.
 *
 * @param fileName the last part of its path, for people
 * @param sha256 and {@code documentId}: of a file that became a document
 * @param pages where the format has pages
 * @param tables without the running text
 * @param verified how many of the observations are
 * @param troubles what is wrong with the file as a whole, though it may have become a document
 * @param failure what a person should be told of a correction that was refused, or of the program's own failure
 */
public record KeptSummary(
        String fileName,
        Optional<String> sha256,
        Optional<String> documentId,
        Outcome outcome,
        Optional<Integer> pages,
        int tables,
        int observations,
        int verified,
        List<Trouble> troubles,
        Optional<String> failure) {

    /** The file's fault and ours never mix. */
    public enum Outcome {
        /** It is a document. */
        DOCUMENT,
        /** It is none, and its troubles say why. */
        REFUSED,
        /** A correction of it cannot be read, or does not match the print. */
        CORRECTION_REFUSED,
        /** The program itself failed on it. */
        FAILED
    }

    public KeptSummary {
        troubles = List.copyOf(troubles);
        if (documentId.isPresent() != (outcome == Outcome.DOCUMENT)) {
            throw new IllegalArgumentException("a document, and it alone, has an id: " + fileName);
        }
    }

    static KeptSummary of(IngestedDocument ingested) {
        long verified = ingested.findings().observations().stream()
                .filter(figure -> ingested.reconciled().verificationOf(figure) == Verification.VERIFIED)
                .count();
        return new KeptSummary(
                ingested.document().source().fileName(),
                Optional.of(ingested.document().source().sha256()),
                Optional.of(ingested.documentId()),
                Outcome.DOCUMENT,
                ingested.document().source().pageCount(),
                ingested.document().tables().size(),
                ingested.findings().observations().size(),
                Math.toIntExact(verified),
                ofFile(ingested.issues()),
                Optional.empty());
    }

    /** A file that is no document, for what these issues say. */
    public static KeptSummary refused(String fileName, List<Issue> issues) {
        return without(fileName, Outcome.REFUSED, ofFile(issues), Optional.empty());
    }

    /** A file whose corrections are refused. */
    public static KeptSummary correctionRefused(String fileName, String told) {
        return without(fileName, Outcome.CORRECTION_REFUSED, List.of(), Optional.of(told));
    }

    /** A file on which the program itself failed, after it had met these issues. */
    public static KeptSummary failed(String fileName, List<Issue> issues, String failure) {
        return without(fileName, Outcome.FAILED, ofFile(issues), Optional.of(failure));
    }

    private static KeptSummary without(
            String fileName, Outcome outcome, List<Trouble> troubles, Optional<String> failure) {
        return new KeptSummary(
                fileName, Optional.empty(), Optional.empty(), outcome, Optional.empty(), 0, 0, 0, troubles, failure);
    }

    private static List<Trouble> ofFile(List<Issue> issues) {
        return issues.stream()
                .filter(FileIssue.class::isInstance)
                .map(Trouble::of)
                .toList();
    }

    /** Whether it is a document, and nothing is wrong with the file. */
    public boolean isSound() {
        return outcome == Outcome.DOCUMENT && troubles.isEmpty();
    }
}
