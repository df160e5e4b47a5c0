package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.Manifest;
import vn.khuyencong.ingest.release.ProcessUse;
import vn.khuyencong.ingest.release.Release;
import vn.khuyencong.ingest.release.ReleaseLock;
import vn.khuyencong.ingest.release.Releases;
import vn.khuyencong.ingest.release.Settings;
import vn.khuyencong.ingest.release.Staging;
import vn.khuyencong.ingest.warehouse.UnfitDocument;
import vn.khuyencong.ingest.worker.Subprogram;

/** What all commands share that change what is published: one at a time, whole or not at all. */
final class Publishing {
    /** A piece of work on the releases; its result is how the command ends. */
    interface Work {
        ExitCode call() throws IOException;
    }

    private final Releases releases;
    private final Journal journal;
    private final Path warehouse;

    Publishing(Places.Warehouse warehouse, Places.Out out, Journal journal) {
        this.releases = Releases.of(warehouse.file(), out.folderBeside(warehouse));
        this.journal = journal;
        this.warehouse = warehouse.file();
    }

    /** Where the published warehouse is found. */
    Path warehouse() {
        return warehouse;
    }

    Releases releases() {
        return releases;
    }

    /** Does the work while no other process changes anything. */
    ExitCode alone(Work work) {
        try (ReleaseLock lock = releases.tryLock().orElse(null)) {
            if (lock == null) {
                journal.error(
                        "busy",
                        "Một lần cập nhật khác đang chạy; không làm gì. / Another refresh is running; nothing is done: "
                                + releases.root());
                return ExitCode.BUSY;
            }
            releases.clean();
            return work.call();
        } catch (IOException e) {
            journal.error(
                    "cannot-write",
                    "Không ghi được (đĩa đầy, chỉ đọc hoặc thiếu quyền?); giữ nguyên bản đang có."
                            + " / Cannot write (disk full, read-only, or no right to?); what is published stays: " + e);
            return ExitCode.CANNOT_WRITE;
        }
    }

    /**
     * How a warehouse was built.
     *
     * @param run what it was built from: less than was read, where it does not take some document
     */
    record Built(ExitCode code, IngestRun run) {}

    /** Builds the warehouse in a process of its own; a document that it does not take is left out, the others are not. */
    Built build(Staging staging, IngestRun read, boolean keepsOthers, Consumer<ProcessUse> used) throws IOException {
        Path plan = staging.scratch().resolve("plan.json");
        IngestRun run = read;
        while (!run.isEmpty()) {
            UnfitDocument.forget(plan);
            run.plan(warehouse, keepsOthers, staging.warehouse()).write(plan);
            ExitCode code = run(Programs.ingest(), "build", List.of("build", plan.toString()), staging, used);
            Optional<UnfitDocument> unfit = code == ExitCode.DONE ? Optional.empty() : UnfitDocument.find(plan);
            IngestRun rest = unfit.isPresent() ? run.without(unfit.get()) : run;
            if (rest.kept().size() == run.kept().size()) {
                return new Built(code, run);
            }
            tellUnfit(run, rest);
            run = rest;
        }
        return new Built(ExitCode.NOTHING_PUBLISHED, run);
    }

    private void tellUnfit(IngestRun before, IngestRun rest) {
        rest.remarks().stream()
                .filter(remark -> !before.remarks().contains(remark))
                .forEach(remark -> journal.error("unfit", remark));
    }

    /** Lets the analytics program work on what is being built. */
    ExitCode analyse(Staging staging, String command, List<String> more, Consumer<ProcessUse> used) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--warehouse",
                staging.warehouse().toString(),
                "--out",
                staging.folder().toString()));
        arguments.addAll(more);
        return run(Programs.analytics(), "analytics", arguments, staging, used);
    }

    private ExitCode run(
            Subprogram program, String name, List<String> arguments, Staging staging, Consumer<ProcessUse> used)
            throws IOException {
        Subprogram.Finished finished = program.run(arguments, staging.scratch(), line -> journal.info(name, line));
        used.accept(new ProcessUse(
                name, finished.usage().peakBytes(), finished.usage().cpu()));
        return ExitCode.of(finished.exitCode());
    }

    /** Publishes what was built. */
    void publish(Staging staging, Manifest manifest, int kept) throws IOException {
        manifest.seal(staging);
        Release release = releases.publish(staging);
        releases.keepLast(kept);
        journal.info(
                "published",
                "Đã xuất bản bản phát hành " + release.name() + " / Published release " + release.name() + ": "
                        + release.folder());
    }

    /** Runs a command of the analytics program on a copy of what is published, and publishes that. */
    ExitCode again(String command) {
        return alone(() -> {
            try (Staging staging = releases.stage()) {
                Optional<Release> current = releases.findCurrent();
                if (current.isPresent()) {
                    staging.copy(current.get());
                } else if (Releases.isPlain(warehouse)) {
                    Files.copy(warehouse, staging.warehouse());
                }
                ExitCode code = analyse(staging, command, List.of(), use -> {});
                if (code == ExitCode.DONE) {
                    publish(staging, Manifest.byHand(), Settings.DEFAULT.releasesKept());
                }
                return code;
            }
        });
    }
}
