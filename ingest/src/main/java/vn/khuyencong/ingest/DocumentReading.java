package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionsOfRun;
import vn.khuyencong.ingest.warehouse.KeptDocument;
import vn.khuyencong.ingest.warehouse.Sha256;
import vn.khuyencong.ingest.worker.Answered;
import vn.khuyencong.ingest.worker.ChildJvm;
import vn.khuyencong.ingest.worker.Outcome;
import vn.khuyencong.ingest.worker.Stopped;
import vn.khuyencong.ingest.worker.Task;
import vn.khuyencong.ingest.worker.WorkerLostException;
import vn.khuyencong.ingest.worker.WorkerPool;

/**
 * Lets workers read the files that are not known yet. This process itself opens a file for its digest only; no parser has
 * a part in it. What was read is kept at once, so that a run that is killed has not worked in vain.
 */
final class DocumentReading {
    private final Workshop workshop;
    private final DocumentCache cache;
    private final CorrectionCopy corrections;
    private final CorrectionsOfRun chosen;
    private final Consumer<ReportFile> done;
    private final Path targets;

    /**
     * A reading.
     *
     * @param chosen what {@code corrections} say of the files of the run
     * @param done told of each file that was read or known, from several threads
     */
    DocumentReading(Workshop workshop, CorrectionCopy corrections, CorrectionsOfRun chosen, Consumer<ReportFile> done) {
        this.workshop = workshop;
        this.cache = new DocumentCache(workshop.cache());
        this.corrections = corrections;
        this.chosen = chosen;
        this.done = done;
        this.targets = workshop.tmp().resolve("read");
    }

    /** What became of the files. */
    Map<ReportFile, FileOutcome> read(List<ReportFile> files) throws IOException {
        Map<ReportFile, FileOutcome> outcomes = new ConcurrentHashMap<>();
        Map<Task, ReportFile> unknown = new ConcurrentHashMap<>();
        for (ReportFile file : files) {
            Optional<FileOutcome> known = place(file).flatMap(cache::find).map(kept -> FileOutcome.known(file, kept));
            known.ifPresentOrElse(outcome -> outcomes.put(file, outcome), () -> unknown.put(task(file), file));
            known.ifPresent(outcome -> done.accept(file));
        }
        List<Task> tasks = files.stream()
                .filter(file -> !outcomes.containsKey(file))
                .map(this::task)
                .toList();
        Files.createDirectories(targets);
        try {
            pool().run(tasks, (task, outcome) -> {
                ReportFile file = Objects.requireNonNull(unknown.get(task));
                outcomes.put(file, outcome(file, outcome));
                done.accept(file);
            });
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        } catch (WorkerLostException lost) {
            if (lost.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw lost;
        }
        return outcomes;
    }

    private WorkerPool pool() {
        ChildJvm child = new ChildJvm(
                Main.class.getName(),
                List.of("worker", "--corrections", corrections.folder().toString()));
        WorkerSettings workers = workshop.workers();
        return new WorkerPool(child, workers.bounds(), workers.count(), workshop.tmp());
    }

    private Optional<Path> place(ReportFile file) {
        return file.identity()
                .map(identity ->
                        cache.place(file.sha256().orElseThrow(), file.name(), chosen.saidOf(identity.documentId())));
    }

    private Task task(ReportFile file) {
        return new Task(file.name(), new ReadingRequest(file.path(), target(file), file.sha256()).text());
    }

    private Path target(ReportFile file) {
        return targets.resolve(Sha256.of(ReadingRequest.address(file.path())));
    }

    private FileOutcome outcome(ReportFile file, Outcome outcome) {
        if (outcome instanceof Stopped stopped) {
            return FileOutcome.stopped(
                    file, new ReadingStop(stopped, workshop.workers().bounds()));
        }
        Answered answered = (Answered) outcome;
        try {
            return FileOutcome.read(file, kept(file, answered.line()), answered.usage());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private DocumentCache.Kept kept(ReportFile file, String answer) throws IOException {
        String[] words = answer.split(" ", 2);
        ReadingAnswer said = ReadingAnswer.valueOf(words[0]);
        Path target = target(file);
        if (said == ReadingAnswer.UNWRITABLE) {
            throw new IOException(words[1]);
        }
        DocumentCache.Kept kept = KeptDocument.findSummary(target)
                .map(summary -> new DocumentCache.Kept(target, summary))
                .orElseThrow(() -> new IOException("not written whole: " + target));
        Optional<Path> place = place(file).filter(found -> said == ReadingAnswer.KEPT);
        return place.isPresent() ? cache.take(kept, place.get()) : kept;
    }
}
