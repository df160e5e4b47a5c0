package vn.khuyencong.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.SameContent;
import vn.khuyencong.ingest.reader.FileIdentity;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionRefusedException;
import vn.khuyencong.ingest.reconciliation.correction.Corrections;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionsOfRun;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.warehouse.IngestedDocument;
import vn.khuyencong.ingest.warehouse.IngestionTimes;
import vn.khuyencong.ingest.warehouse.WarehouseBuilder;

/** Ingests a set of files, several at a time; what comes out does not depend on how many, nor on their order. */
final class IngestRun {
    private final List<FileOutcome> outcomes;
    private final Map<String, IngestedDocument> documents = new LinkedHashMap<>();
    private final List<Issue> sameContents = new ArrayList<>();
    private final List<Issue> uncorrected;

    private IngestRun(List<FileOutcome> outcomes, List<Issue> uncorrected) {
        this.outcomes = outcomes;
        this.uncorrected = List.copyOf(uncorrected);
        for (FileOutcome outcome : outcomes) {
            outcome.document().ifPresent(this::keep);
        }
    }

    private void keep(IngestedDocument document) {
        IngestedDocument kept = documents.putIfAbsent(document.documentId(), document);
        if (kept != null) {
            sameContents.add(new SameContent(
                    document.document().source().fileName(),
                    kept.document().source().fileName()));
        }
    }

    /** Ingests some files over all cores; a correction may be for a report that is not among them. */
    static IngestRun ofSome(List<Path> files, Corrections written, Progress progress) {
        CorrectionsOfRun corrections = chosen(written, files);
        return new IngestRun(outcomes(files, new Ingest(corrections), progress), List.of());
    }

    /** Ingests all files that there are: a correction for none of them is looked at by a person. */
    static IngestRun ofAll(List<Path> files, Corrections written, Progress progress) {
        CorrectionsOfRun corrections = chosen(written, files);
        return new IngestRun(outcomes(files, new Ingest(corrections), progress), corrections.withoutDocument());
    }

    private static CorrectionsOfRun chosen(Corrections written, List<Path> files) {
        return written.isEmpty()
                ? CorrectionsOfRun.none()
                : written.among(files.stream()
                        .flatMap(file -> FileIdentity.find(file).stream())
                        .toList());
    }

    private static List<FileOutcome> outcomes(List<Path> files, Ingest ingest, Progress progress) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<FileOutcome>> pending = new ArrayList<>();
            for (Path file : files.stream().sorted().distinct().toList()) {
                pending.add(workers.submit(() -> {
                    FileOutcome outcome = FileOutcome.of(ingest, file);
                    progress.done(outcome.fileName(), files.size());
                    return outcome;
                }));
            }
            List<FileOutcome> outcomes = new ArrayList<>();
            for (Future<FileOutcome> future : pending) {
                outcomes.add(future.get());
            }
            refuse(outcomes);
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the documents could not be ingested", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** All corrections that do not match are said at once. */
    private static void refuse(List<FileOutcome> outcomes) {
        List<CorrectionRefusedException> refused = outcomes.stream()
                .flatMap(outcome -> outcome.failure().stream())
                .filter(CorrectionRefusedException.class::isInstance)
                .map(CorrectionRefusedException.class::cast)
                .toList();
        if (!refused.isEmpty()) {
            throw CorrectionRefusedException.joined(refused);
        }
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Adds all that was found to a warehouse. */
    void addTo(WarehouseBuilder builder, IngestionTimes times) {
        documents.values().forEach(document -> builder.add(document, times.of(document)));
        outcomes.forEach(outcome -> outcome.document().ifPresent(document -> outcome.findTime()
                .ifPresent(time -> builder.addFileTime(document.documentId(), time))));
        List<Issue> ofFiles = new ArrayList<>(sameContents);
        ofFiles.addAll(uncorrected);
        outcomes.stream()
                .filter(outcome -> outcome.document().isEmpty())
                .forEach(outcome -> ofFiles.addAll(outcome.issues()));
        builder.addFileIssues(ofFiles);
    }

    /** What a person should be told: the files that gave no document or not a whole one, and why. */
    List<String> remarks() {
        Stream<String> issues = Stream.of(
                        outcomes.stream().flatMap(outcome -> outcome.fileTroubles().stream()),
                        sameContents.stream(),
                        uncorrected.stream())
                .flatMap(some -> some)
                .map(issue -> issue.textVi() + " / " + issue.textEn());
        Stream<String> failures = failed().map(outcome -> "Chương trình gặp lỗi với tệp “" + outcome.fileName()
                + "”, xin báo lại. / The program itself failed on “" + outcome.fileName() + "”, please report it: "
                + outcome.failure().orElseThrow());
        return Stream.concat(issues, failures).toList();
    }

    /** Tells a person, with all that the report of a fault of the program needs. */
    void report(Journal journal) {
        remarks().forEach(remark -> journal.warn("file", remark));
        failed().forEach(outcome -> Failure.tell(outcome.failure().orElseThrow(), journal));
    }

    private Stream<FileOutcome> failed() {
        return outcomes.stream().filter(outcome -> outcome.failure().isPresent());
    }

    ExitCode exitCode() {
        if (outcomes.stream().allMatch(FileOutcome::isSound)) {
            return ExitCode.DONE;
        }
        return failed().findAny().isEmpty() ? ExitCode.SOME_FILES_UNREADABLE : ExitCode.SOME_FILES_FAILED;
    }
}
