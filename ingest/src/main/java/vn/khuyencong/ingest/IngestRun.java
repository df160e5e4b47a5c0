package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionRefusedException;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionsOfRun;
import vn.khuyencong.ingest.release.FileResult;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.ProcessUse;
import vn.khuyencong.ingest.release.RunFile;
import vn.khuyencong.ingest.warehouse.Trouble;
import vn.khuyencong.ingest.warehouse.UnfitDocument;
import vn.khuyencong.ingest.warehouse.WarehousePlan;

/**
 * Reads a set of files, several at a time, each content once; what comes out does not depend on how many, on their order,
 * or on which of them were known already.
 */
final class IngestRun {
    private final List<FileOutcome> outcomes;
    private final List<Trouble> uncorrected;

    private IngestRun(List<FileOutcome> outcomes, List<Trouble> uncorrected) {
        this.outcomes = List.copyOf(outcomes);
        this.uncorrected = List.copyOf(uncorrected);
    }

    /**
     * Reads some files; a correction may be for a report that is not among them.
     *
     * @param input the files, and those that must not be read, which become outcomes, too
     * @param corrections folder of the corrections; none are applied where there is no such folder
     * @throws IOException where something cannot be written
     * @throws CorrectionRefusedException with all corrections that cannot be read or do not match
     */
    static IngestRun ofSome(RunInput input, Path corrections, Workshop workshop, Progress progress) throws IOException {
        return of(input, corrections, workshop, progress, false);
    }

    /** The same with all files that there are: a correction for none of them is looked at by a person. */
    static IngestRun ofAll(RunInput input, Path corrections, Workshop workshop, Progress progress) throws IOException {
        return of(input, corrections, workshop, progress, true);
    }

    private static IngestRun of(
            RunInput input, Path corrections, Workshop workshop, Progress progress, boolean allThereAre)
            throws IOException {
        List<ReportFile> files = input.files();
        CorrectionCopy copy = CorrectionCopy.make(
                corrections,
                files.stream().flatMap(file -> file.identity().stream()).toList(),
                workshop.tmp().resolve("corrections"));
        CorrectionsOfRun chosen = copy.choose();
        Consumer<ReportFile> done = file -> progress.done(file.name(), files.size());
        List<FileOutcome> outcomes =
                new ArrayList<>(outcomes(files, new DocumentReading(workshop, copy, chosen, done), done));
        refuse(outcomes);
        input.refused().forEach(refused -> outcomes.add(FileOutcome.refused(refused)));
        outcomes.sort(Comparator.comparing(outcome -> outcome.file().path()));
        List<Issue> uncorrected = allThereAre ? chosen.withoutDocument() : List.of();
        return new IngestRun(outcomes, uncorrected.stream().map(Trouble::of).toList());
    }

    private static List<FileOutcome> outcomes(
            List<ReportFile> files, DocumentReading reading, Consumer<ReportFile> done) throws IOException {
        Map<String, ReportFile> firsts = new HashMap<>();
        files.forEach(file -> file.sha256().ifPresent(sha256 -> firsts.putIfAbsent(sha256, file)));
        List<ReportFile> originals = files.stream()
                .filter(file -> file.sha256().map(firsts::get).map(file::equals).orElse(true))
                .toList();
        Map<ReportFile, FileOutcome> outcomes = new HashMap<>(reading.read(originals));
        List<ReportFile> openCopies = new ArrayList<>();
        for (ReportFile file : files) {
            if (!outcomes.containsKey(file)) {
                Optional<FileOutcome> copied =
                        file.sha256().map(firsts::get).map(outcomes::get).flatMap(first -> first.findOfCopy(file));
                copied.ifPresentOrElse(outcome -> outcomes.put(file, outcome), () -> openCopies.add(file));
                copied.ifPresent(outcome -> done.accept(file));
            }
        }
        outcomes.putAll(reading.read(openCopies));
        return files.stream().map(outcomes::get).toList();
    }

    /** All corrections that do not match are said at once. */
    private static void refuse(List<FileOutcome> outcomes) {
        List<String> refused = outcomes.stream()
                .filter(outcome -> outcome.result() == FileResult.CORRECTION_REFUSED)
                .flatMap(outcome -> outcome.failure().stream())
                .toList();
        if (!refused.isEmpty()) {
            throw CorrectionRefusedException.joined(refused);
        }
    }

    /** Whether no file became a document. */
    boolean isEmpty() {
        return outcomes.stream().noneMatch(outcome -> outcome.result() == FileResult.DOCUMENT);
    }

    /** Whether some file may be read in another run that could not be read in this one, though nothing is new. */
    boolean mayGoBetter() {
        return outcomes.stream().anyMatch(FileOutcome::mayGoBetter);
    }

    /** What became of each file, in the order of their paths. */
    List<FileOutcome> outcomes() {
        return outcomes;
    }

    /** The kept documents that the warehouse is to be built from, each once. */
    List<Path> kept() {
        return outcomes.stream().flatMap(outcome -> outcome.keptFile().stream()).toList();
    }

    /** The order for a warehouse of what was read. */
    WarehousePlan plan(Path published, boolean keepsOthers, Path target) {
        return new WarehousePlan(kept(), fileIssues(), fileTimes(), published, keepsOthers, target);
    }

    /** The same without a document that the warehouse does not take. */
    IngestRun without(UnfitDocument unfit) {
        List<FileOutcome> others = outcomes.stream()
                .map(outcome ->
                        outcome.keptFile().equals(Optional.of(unfit.kept())) ? outcome.unfit(unfit.why()) : outcome)
                .toList();
        return new IngestRun(others, uncorrected);
    }

    /** What is to be said of files beyond what the kept documents say. */
    List<Trouble> fileIssues() {
        return Stream.concat(outcomes.stream().flatMap(outcome -> outcome.unkept().stream()), uncorrected.stream())
                .toList();
    }

    /** By document id, when its file was last changed; of several files with the same content, the earliest counts. */
    Map<String, Long> fileTimes() {
        Map<String, Long> times = new TreeMap<>();
        for (FileOutcome outcome : outcomes) {
            if (outcome.result() == FileResult.DOCUMENT) {
                outcome.file().identity().ifPresent(identity -> outcome.file()
                        .findTime()
                        .ifPresent(time -> times.merge(identity.documentId(), time.toMillis(), Math::min)));
            }
        }
        return times;
    }

    /** For the report of the run. */
    List<RunFile> told() {
        return outcomes.stream().map(FileOutcome::told).toList();
    }

    /** What the workers took: the most memory that one of them held, and the time of the processor of all. */
    ProcessUse workers() {
        long peak = outcomes.stream()
                .mapToLong(outcome -> outcome.usage().peakBytes())
                .max()
                .orElse(0);
        Duration cpu = outcomes.stream().map(outcome -> outcome.usage().cpu()).reduce(Duration.ZERO, Duration::plus);
        return new ProcessUse("worker", peak, cpu);
    }

    /** The keys of the kept documents in the cache that this run used. */
    List<String> keys(Workshop workshop) {
        return kept().stream()
                .filter(file -> file.startsWith(workshop.cache()))
                .map(file -> String.valueOf(file.getFileName()))
                .sorted()
                .toList();
    }

    /** What a person should be told: the files that gave no document or not a whole one, and why. */
    List<String> remarks() {
        Stream<Trouble> ofFiles = outcomes.stream().flatMap(outcome -> outcome.troubles().stream());
        Stream<String> troubles = Stream.concat(ofFiles, uncorrected.stream()).map(Trouble::told);
        Stream<String> failures = outcomes.stream()
                .filter(outcome -> outcome.result() == FileResult.FAILED)
                .map(outcome -> "Chương trình gặp lỗi với tệp “"
                        + outcome.file().name()
                        + "”, xin báo lại. / The program itself failed on “"
                        + outcome.file().name() + "”, please report it: "
                        + outcome.failure().orElse("").lines().findFirst().orElse(""));
        return Stream.concat(troubles, failures).toList();
    }

    /** Tells a person, with all that the report of a fault of the program needs. */
    void report(Journal journal) {
        remarks().forEach(remark -> journal.warn("file", remark));
        outcomes.stream()
                .flatMap(outcome -> outcome.failure().stream())
                .flatMap(String::lines)
                .forEach(line -> journal.error("failure", line));
    }

    ExitCode exitCode() {
        if (outcomes.stream().anyMatch(outcome -> outcome.result() == FileResult.FAILED)) {
            return ExitCode.SOME_FILES_FAILED;
        }
        return outcomes.stream().allMatch(FileOutcome::isSound) ? ExitCode.DONE : ExitCode.SOME_FILES_UNREADABLE;
    }
}
