package vn.khuyencong.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.issue.FileIssue;
import vn.khuyencong.ingest.issue.SameContent;
import vn.khuyencong.ingest.reader.FileName;
import vn.khuyencong.ingest.release.FileResult;
import vn.khuyencong.ingest.release.RunFile;
import vn.khuyencong.ingest.warehouse.KeptSummary;
import vn.khuyencong.ingest.warehouse.Trouble;
import vn.khuyencong.ingest.worker.Usage;

/**
 * What became of one file: a document, or why there is none. The file's fault and ours never mix.
 *
 * @param kept what it gave; missing where the reading was stopped, or another file gave the same
 * @param stop why the reading was stopped
 * @param unkept what is to be said of the file beyond what was kept
 * @param unfit why the warehouse does not take what was kept
 * @param fromCache whether it was known already
 */
record FileOutcome(
        ReportFile file,
        FileResult result,
        Optional<DocumentCache.Kept> kept,
        Optional<ReadingStop> stop,
        Optional<Trouble> unkept,
        Optional<String> unfit,
        boolean fromCache,
        Usage usage) {

    /** Of a file that was known. */
    static FileOutcome known(ReportFile file, DocumentCache.Kept kept) {
        return of(file, kept, true, Usage.none());
    }

    /** Of a file that was read now. */
    static FileOutcome read(ReportFile file, DocumentCache.Kept kept, Usage usage) {
        return of(file, kept, false, usage);
    }

    private static FileOutcome of(ReportFile file, DocumentCache.Kept kept, boolean fromCache, Usage usage) {
        FileResult result =
                switch (kept.summary().outcome()) {
                    case DOCUMENT -> FileResult.DOCUMENT;
                    case REFUSED -> FileResult.REFUSED;
                    case CORRECTION_REFUSED -> FileResult.CORRECTION_REFUSED;
                    case FAILED -> FileResult.FAILED;
                };
        return new FileOutcome(
                file,
                result,
                Optional.of(kept),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fromCache,
                usage);
    }

    /** Of a file whose reading was stopped. */
    static FileOutcome stopped(ReportFile file, ReadingStop stop) {
        return without(
                file,
                stop.result(),
                Optional.of(stop),
                stop.issue(file.name()),
                stop.stopped().usage());
    }

    /** The same where the warehouse does not take its rows: a fault of the program, as when its reading fails. */
    FileOutcome unfit(String why) {
        return new FileOutcome(file, FileResult.FAILED, kept, stop, unkept, Optional.of(why), fromCache, usage);
    }

    /** Of a file that must not be read. */
    static FileOutcome refused(ReportFiles.Refused refused) {
        ReportFile file = new ReportFile(refused.path(), FileName.of(refused.path()), Optional.empty());
        return without(file, FileResult.REFUSED, Optional.empty(), refused.issue(), Usage.none());
    }

    /** Of a file with the very content of this one; empty where it must be read, so that it is refused by its own name. */
    Optional<FileOutcome> findOfCopy(ReportFile copy) {
        if (result == FileResult.DOCUMENT) {
            SameContent same = new SameContent(copy.name(), file.name());
            return Optional.of(without(copy, result, Optional.empty(), same, Usage.none()));
        }
        return stop.map(reason -> without(copy, result, stop, reason.issue(copy.name()), Usage.none()));
    }

    private static FileOutcome without(
            ReportFile file, FileResult result, Optional<ReadingStop> stop, FileIssue why, Usage usage) {
        return new FileOutcome(
                file, result, Optional.empty(), stop, Optional.of(Trouble.of(why)), Optional.empty(), false, usage);
    }

    Optional<KeptSummary> summary() {
        return kept.map(DocumentCache.Kept::summary);
    }

    Optional<Path> keptFile() {
        return unfit.isPresent() ? Optional.empty() : kept.map(DocumentCache.Kept::file);
    }

    /** What is wrong with the file as a whole, though it may have become a document. */
    List<Trouble> troubles() {
        return Stream.concat(summary().stream().flatMap(found -> found.troubles().stream()), unkept.stream())
                .toList();
    }

    /** What the program itself, or the process that read, said when it broke. */
    Optional<String> failure() {
        if (unfit.isPresent()) {
            return unfit;
        }
        return result == FileResult.DIED
                ? stop.map(reason -> reason.stopped().detail())
                : summary().flatMap(KeptSummary::failure);
    }

    /** Whether its content is a document, and nothing is wrong with the file. */
    boolean isSound() {
        return result == FileResult.DOCUMENT
                && summary().map(KeptSummary::isSound).orElse(true);
    }

    /** Whether its reading was stopped for what others did, as far as can be told: another time it may go well. */
    boolean mayGoBetter() {
        return stop.map(reason -> reason.stopped().mayBeInnocent()).orElse(false);
    }

    /** For the report of the run. */
    RunFile told() {
        Optional<KeptSummary> summary = summary();
        return new RunFile(
                file.name(),
                ReadingRequest.address(file.path()),
                file.sha256(),
                result,
                fromCache,
                summary.flatMap(KeptSummary::pages).orElse(0),
                summary.map(KeptSummary::tables).orElse(0),
                summary.map(KeptSummary::observations).orElse(0),
                summary.map(KeptSummary::verified).orElse(0),
                usage.wall(),
                usage.cpu(),
                usage.peakBytes(),
                troubles().stream().map(FileOutcome::told).toList());
    }

    private static vn.khuyencong.ingest.release.Trouble told(Trouble trouble) {
        return new vn.khuyencong.ingest.release.Trouble(
                trouble.code(), trouble.severity(), trouble.textVi(), trouble.textEn());
    }
}
