package vn.khuyencong.ingest;

import java.io.PrintWriter;
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
import vn.khuyencong.ingest.warehouse.IngestedDocument;
import vn.khuyencong.ingest.warehouse.IngestionTimes;
import vn.khuyencong.ingest.warehouse.WarehouseBuilder;

/** Ingests a set of files, several at a time; what comes out does not depend on how many, nor on their order. */
final class IngestRun {
    private final List<FileOutcome> outcomes;
    private final Map<String, IngestedDocument> documents = new LinkedHashMap<>();
    private final List<Issue> sameContents = new ArrayList<>();

    private IngestRun(List<FileOutcome> outcomes) {
        this.outcomes = outcomes;
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

    /** Ingests the files over all cores. */
    static IngestRun of(List<Path> files, Progress progress) {
        Ingest ingest = new Ingest();
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
            return new IngestRun(outcomes);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the documents could not be ingested", e);
        } finally {
            workers.shutdownNow();
        }
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Adds all that was found to a warehouse. */
    void addTo(WarehouseBuilder builder, IngestionTimes times) {
        documents.values().forEach(document -> builder.add(document, times.of(document)));
        List<Issue> ofFiles = new ArrayList<>(sameContents);
        outcomes.stream()
                .filter(outcome -> outcome.document().isEmpty())
                .forEach(outcome -> ofFiles.addAll(outcome.issues()));
        builder.addFileIssues(ofFiles);
    }

    /** What a person should be told: the files that gave no document or not a whole one, and why. */
    List<String> remarks() {
        Stream<String> issues = Stream.concat(
                        outcomes.stream().flatMap(outcome -> outcome.fileTroubles().stream()), sameContents.stream())
                .map(issue -> issue.textVi() + " / " + issue.textEn());
        Stream<String> failures = failed().map(outcome -> "Chương trình gặp lỗi với tệp “" + outcome.fileName()
                + "”, xin báo lại. / The program itself failed on “" + outcome.fileName() + "”, please report it: "
                + outcome.failure().orElseThrow());
        return Stream.concat(issues, failures).toList();
    }

    /** Tells a person, with all that the report of a fault of the program needs. */
    void report(PrintWriter err) {
        remarks().forEach(err::println);
        failed().forEach(outcome -> outcome.failure().orElseThrow().printStackTrace(err));
        err.flush();
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
