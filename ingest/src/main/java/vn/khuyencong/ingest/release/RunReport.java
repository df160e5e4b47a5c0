package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a run did: what came in, what each file gave, what it cost, what was published, and what a person must do now. For
 * programs as {@code run.json} (docs/run-report.md), for people as {@code run.md}.
 *
 * @param command the words of the command line
 * @param exitVi what the exit code means, in Vietnamese
 * @param exitEn the same in English
 * @param releaseBefore the release that was published when the run began
 * @param releaseAfter the release that is published now
 * @param files all files that were taken for reports, in the order of their addresses
 */
public record RunReport(
        Instant started,
        Instant ended,
        List<String> command,
        int exitCode,
        String exitVi,
        String exitEn,
        Optional<String> releaseBefore,
        Optional<String> releaseAfter,
        List<RunFile> files,
        List<IgnoredFile> ignored,
        List<ClosedGate> gates,
        List<Stage> stages,
        List<ProcessUse> processes,
        List<LogEvent> events) {
    public static final String JSON = "run.json";
    public static final String MARKDOWN = "run.md";

    public RunReport {
        command = command.stream().map(Visible::of).toList();
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
        gates = List.copyOf(gates);
        stages = List.copyOf(stages);
        processes = List.copyOf(processes);
        events = List.copyOf(events);
    }

    public Duration wall() {
        return Duration.between(started, ended);
    }

    public Totals totals() {
        return Totals.of(files);
    }

    /** Whether this run published a release. */
    public boolean hasPublished() {
        return releaseAfter.isPresent() && !releaseAfter.equals(releaseBefore);
    }

    public String json() {
        return RunJson.of(this);
    }

    public String markdown() {
        return new RunPage(this).text();
    }

    /** Writes both forms into a folder that is there. */
    public void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve(JSON), json(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(MARKDOWN), markdown(), StandardCharsets.UTF_8);
    }
}
