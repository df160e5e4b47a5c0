package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionFolder;
import vn.khuyencong.ingest.release.ClosedGate;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.Manifest;
import vn.khuyencong.ingest.release.Release;
import vn.khuyencong.ingest.release.Releases;
import vn.khuyencong.ingest.release.Settings;
import vn.khuyencong.ingest.release.Staging;

/**
 * The way of a release: what lies in the folder is listed; what is new is read; warehouse, comparisons and pages are built
 * beside what is published; and one rename switches. Whoever has the lock may run it.
 */
final class Refresh {
    /** The gate that keeps what a person rolled back from being published again. */
    private static final String ROLLED_BACK = "rolled_back";

    private final Publishing publishing;
    private final Releases releases;
    private final RunLog log;
    private final Journal journal;
    private final Settings settings;
    private final Path config;
    private final Path reports;
    private final Path corrections;
    private final List<String> overruled;

    Refresh(
            Publishing publishing,
            RunLog log,
            Settings settings,
            Path config,
            Path reports,
            Path corrections,
            List<String> overruled) {
        this.publishing = publishing;
        this.releases = publishing.releases();
        this.log = log;
        this.journal = log.journal();
        this.settings = settings;
        this.config = config;
        this.reports = reports;
        this.corrections = corrections;
        this.overruled = List.copyOf(overruled);
    }

    ExitCode run() throws IOException {
        Optional<ReportFiles.Found> found = find();
        if (found.isEmpty()) {
            return nothingPublished();
        }
        RunInput input = RunInput.of(found.get());
        Manifest manifest = Manifest.of(
                reports,
                input.inputs(),
                input.refused().stream().map(ReportFiles.Refused::path).toList(),
                CorrectionFolder.files(corrections),
                program());
        Optional<Release> made = findMade(manifest);
        log.endStage("hash");
        return made.isPresent() ? publishAgain(made.get()) : build(input, manifest);
    }

    private List<Path> program() {
        List<Path> files = new ArrayList<>(Programs.files());
        if (Files.exists(config)) {
            files.add(config);
        }
        return files;
    }

    private Optional<ReportFiles.Found> find() {
        try {
            ReportFiles.Found found = ReportFiles.find(List.of(reports));
            found.ignored().forEach(this::ignored);
            if (!found.isEmpty()) {
                return Optional.of(found);
            }
            journal.error("no-report", "Thư mục không có báo cáo nào / No report in the folder: " + reports);
        } catch (IOException e) {
            journal.error(
                    "folder-unreadable", "Không đọc được thư mục báo cáo / Cannot read the folder of reports: " + e);
        }
        return Optional.empty();
    }

    private void ignored(IgnoredFile file) {
        log.addIgnored(new vn.khuyencong.ingest.release.IgnoredFile(
                file.name(), file.reason().vi(), file.reason().en()));
    }

    /** The release that was made from just this: the published one, or one that a run which was killed did not switch to. */
    private Optional<Release> findMade(Manifest manifest) throws IOException {
        Optional<Release> current = releases.findCurrent();
        for (Release release : releases.all()) {
            boolean older = current.isPresent() && release.compareTo(current.get()) < 0;
            if (!older && manifest.hasMade(release) && Manifest.isIntact(release)) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    private ExitCode publishAgain(Release made) throws IOException {
        Manifest manifest = Manifest.of(made);
        manifest.remarks().forEach(remark -> journal.warn("file", remark));
        if (releases.findCurrent().equals(Optional.of(made))) {
            releases.repairLinks();
            journal.info(
                    "nothing-new",
                    "Không có gì mới: mọi thứ đã được xuất bản. / Nothing new: all is published already.");
            return ExitCode.of(manifest.exitCode());
        }
        if (releases.isWithdrawn(made) && !overruled.contains(ROLLED_BACK)) {
            return rolledBack(made);
        }
        releases.switchTo(made);
        journal.info(
                "published",
                "Đã xuất bản bản phát hành " + made.name() + ", làm xong từ lần trước. / Published release "
                        + made.name() + ", which an earlier run had finished.");
        return ExitCode.of(manifest.exitCode());
    }

    private ExitCode rolledBack(Release made) {
        ClosedGate gate = new ClosedGate(
                ROLLED_BACK,
                "bản phát hành " + made.name() + ", làm từ đúng các báo cáo này, đã bị rút lại; giữ nguyên bản đang có",
                "release " + made.name() + ", made from just these reports, was rolled back; what is published stays");
        log.addGate(gate);
        journal.error(
                "gate-closed",
                "Cổng đóng / Gate closed: " + gate.name() + ": " + gate.vi() + " / " + gate.en() + " (--overrule "
                        + ROLLED_BACK + ")");
        return ExitCode.GATE_CLOSED;
    }

    private ExitCode build(RunInput input, Manifest manifest) throws IOException {
        WorkerSettings workers = WorkerSettings.read(config);
        journal.info(
                "reading",
                "Đang đọc " + input.files().size() + " tệp… / Reading "
                        + input.files().size() + " files…");
        try (Staging staging = releases.stage()) {
            Workshop workshop = Workshop.of(releases, staging, workers);
            IngestRun read = IngestRun.ofAll(input, corrections, workshop, Progress.to(journal));
            read.report(journal);
            log.setFiles(read.told());
            log.addProcess(read.workers());
            log.endStage("read");
            if (read.isEmpty()) {
                return nothingPublished();
            }
            Publishing.Built built = publishing.build(staging, read, false, log::addProcess);
            IngestRun run = built.run();
            log.setFiles(run.told());
            log.endStage("build");
            if (built.code() != ExitCode.DONE) {
                return run.isEmpty() ? nothingPublished() : built.code();
            }
            ExitCode analysed = publishing.analyse(staging, "refresh", more(), log::addProcess);
            log.endStage("analyse");
            if (analysed == ExitCode.GATE_CLOSED) {
                ClosedGates.read(staging.folder().resolve("changes/changes.json"))
                        .forEach(log::addGate);
                staging.keep("changes", log.folder());
            }
            if (analysed != ExitCode.DONE) {
                return analysed;
            }
            ExitCode ended = run.exitCode();
            Manifest made = manifest.ended(ended.code(), run.remarks(), run.keys(workshop));
            publishing.publish(staging, run.mayGoBetter() ? again(made) : made, settings.releasesKept());
            releases.keepDocuments(workshop.cache());
            log.endStage("publish");
            return ended;
        }
    }

    private Manifest again(Manifest made) {
        journal.warn(
                "read-again",
                "Máy quá bận nên có tệp chưa đọc được; lần chạy sau sẽ đọc lại. / The machine was too busy to read some"
                        + " files; the next run tries again.");
        return made.toBeDoneAgain();
    }

    /** What the analytics program must know besides. */
    private List<String> more() throws IOException {
        List<String> more = new ArrayList<>();
        releases.findCurrent()
                .ifPresent(current ->
                        more.addAll(List.of("--previous", current.folder().toString())));
        if (Files.exists(config)) {
            more.addAll(List.of("--config", config.toString()));
        }
        overruled.stream()
                .filter(gate -> !gate.equals(ROLLED_BACK))
                .forEach(gate -> more.addAll(List.of("--overrule", gate)));
        return more;
    }

    private ExitCode nothingPublished() {
        journal.error(
                "nothing-published",
                "Không xuất bản gì; giữ nguyên bản đang có. / Nothing is published; what stands there stays.");
        return ExitCode.NOTHING_PUBLISHED;
    }
}
