package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tells somebody that a run did not go well: the command of {@code on_failure} in data/refresh.yml. It gets run.md as its
 * standard input and {@code KHUYENCONG_EXIT_CODE}, {@code KHUYENCONG_RUN_JSON}, {@code KHUYENCONG_RUN_MD} in its
 * environment. Whatever becomes of it is said in the journal and changes nothing else.
 *
 * @param limit how long it may take; then it is killed with its children
 */
public record FailureHook(List<String> command, Duration limit) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LONGEST = 2_000;

    public FailureHook {
        command = List.copyOf(command);
    }

    public static FailureHook of(Settings settings) {
        return new FailureHook(settings.onFailure(), LIMIT);
    }

    /**
     * Runs the command, if there is one.
     *
     * @param folder where run.json and run.md of the run lie
     */
    public void run(int exitCode, Path folder, Journal journal) {
        if (command.isEmpty()) {
            return;
        }
        try {
            Path said = Files.createTempFile("khuyencong-on-failure-", ".txt");
            try {
                run(exitCode, folder.toAbsolutePath(), said, journal);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            journal.error(
                    "hook-not-started",
                    "Không chạy được lệnh on_failure / The command of on_failure cannot be run: " + command.get(0)
                            + ": " + e.getMessage());
        }
    }

    private void run(int exitCode, Path folder, Path said, Journal journal) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(folder.resolve(RunReport.MARKDOWN).toFile());
        builder.environment().put("KHUYENCONG_EXIT_CODE", String.valueOf(exitCode));
        builder.environment()
                .put("KHUYENCONG_RUN_JSON", folder.resolve(RunReport.JSON).toString());
        builder.environment()
                .put("KHUYENCONG_RUN_MD", folder.resolve(RunReport.MARKDOWN).toString());
        Process process = builder.start();
        if (!ended(process)) {
            journal.error(
                    "hook-timed-out",
                    "Lệnh on_failure quá " + limit.toSeconds()
                            + " giây, đã dừng / The command of on_failure took more than " + limit.toSeconds()
                            + " s and was killed");
        } else if (process.exitValue() != 0) {
            journal.error(
                    "hook-failed",
                    "Lệnh on_failure kết thúc với mã / The command of on_failure ended with " + process.exitValue()
                            + ": " + beginning(said));
        } else {
            journal.info("hook-done", "Đã báo bằng lệnh on_failure / The command of on_failure was run");
        }
    }

    private boolean ended(Process process) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return false;
    }

    private static String beginning(Path said) throws IOException {
        try (var in = Files.newInputStream(said)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        }
    }
}
