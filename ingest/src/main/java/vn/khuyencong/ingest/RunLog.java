package vn.khuyencong.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.ingest.release.ClosedGate;
import vn.khuyencong.ingest.release.FailureHook;
import vn.khuyencong.ingest.release.IgnoredFile;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.ProcessUse;
import vn.khuyencong.ingest.release.Release;
import vn.khuyencong.ingest.release.Releases;
import vn.khuyencong.ingest.release.RunFile;
import vn.khuyencong.ingest.release.RunReport;
import vn.khuyencong.ingest.release.Settings;
import vn.khuyencong.ingest.release.Stage;

/** Gathers what a run did, and tells it when the run ends, however it ends: as a report in a folder, and to whom it may concern. */
final class RunLog {
    private static final DateTimeFormatter FOLDER =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Instant started = Instant.now();
    private final List<String> command;
    private final Releases releases;
    private final Journal journal;
    private final Optional<String> before;
    private List<RunFile> files = List.of();
    private final List<IgnoredFile> ignored = new ArrayList<>();
    private final List<ClosedGate> gates = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<ProcessUse> processes = new ArrayList<>();
    private Instant stageStarted = started;

    RunLog(List<String> command, Releases releases, Journal journal) {
        this.command = List.copyOf(command);
        this.releases = releases;
        this.journal = journal;
        this.before = current(releases);
    }

    Journal journal() {
        return journal;
    }

    void setFiles(List<RunFile> all) {
        files = List.copyOf(all);
    }

    void addIgnored(IgnoredFile file) {
        ignored.add(file);
    }

    void addGate(ClosedGate gate) {
        gates.add(gate);
    }

    void addProcess(ProcessUse process) {
        processes.add(process);
    }

    /** A stage is over, and the next begins. */
    void endStage(String name) {
        Instant now = Instant.now();
        stages.add(new Stage(name, Duration.between(stageStarted, now)));
        stageStarted = now;
    }

    /** Where the report of this run will be. */
    Path folder() {
        return releases.runs()
                .resolve(FOLDER.format(started) + "-" + ProcessHandle.current().pid());
    }

    /** Writes the report beside those of the last runs, and runs the command for failures if it was one. */
    void end(ExitCode code, Settings settings) {
        processes.add(0, ownUse());
        RunReport report = new RunReport(
                started,
                Instant.now(),
                command,
                code.code(),
                code.vi(),
                code.en(),
                before,
                current(releases),
                files,
                ignored,
                gates,
                stages,
                processes,
                journal.events());
        try {
            Path folder = write(report);
            releases.keepLastRuns(settings.runsKept());
            journal.info(
                    "report-written", "Báo cáo lần chạy / Report of the run: " + folder.resolve(RunReport.MARKDOWN));
            tell(code, folder, settings);
        } catch (IOException e) {
            journal.warn(
                    "report-not-written",
                    "Không ghi được báo cáo lần chạy / The report of the run cannot be written: " + e);
            tellWithoutFolder(code, report, settings);
        }
    }

    private Path write(RunReport report) throws IOException {
        Path folder = Files.createDirectories(folder());
        report.writeTo(folder);
        return folder;
    }

    private void tell(ExitCode code, Path folder, Settings settings) {
        if (code != ExitCode.DONE) {
            FailureHook.of(settings).run(code.code(), folder, journal);
        }
    }

    /** Where nothing can be written beside the releases, somebody must be told all the more. */
    private void tellWithoutFolder(ExitCode code, RunReport report, Settings settings) {
        try {
            Path folder = Files.createTempDirectory("khuyencong-run-");
            report.writeTo(folder);
            tell(code, folder, settings);
        } catch (IOException e) {
            journal.warn("report-not-written", String.valueOf(e));
        }
    }

    private static Optional<String> current(Releases releases) {
        try {
            return releases.findCurrent().map(Release::name);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What this process itself took; the most memory that it held is known only where there is /proc. */
    private static ProcessUse ownUse() {
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new ProcessUse("refresh", peakMemory(), cpu);
    }

    private static long peakMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException elsewhere) {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
