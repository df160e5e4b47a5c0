package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.release.Manifest;
import vn.khuyencong.ingest.release.Release;
import vn.khuyencong.ingest.release.ReleaseLock;
import vn.khuyencong.ingest.release.Releases;
import vn.khuyencong.ingest.release.Staging;

/** What all commands share that change what is published: one at a time, whole or not at all. */
final class Publishing {
    /** A piece of work on the releases; its result is the exit code. */
    interface Work {
        int call() throws IOException;
    }

    private final Releases releases;
    private final PrintWriter err;

    Publishing(Places.Warehouse warehouse, Places.Out out, PrintWriter err) {
        this.releases = Releases.of(warehouse.file(), out.folderBeside(warehouse));
        this.err = err;
    }

    Releases releases() {
        return releases;
    }

    /** Does the work while no other process changes anything. */
    int alone(Work work) {
        try (ReleaseLock lock = releases.tryLock().orElse(null)) {
            if (lock == null) {
                err.println(
                        "Một lần cập nhật khác đang chạy; không làm gì. / Another refresh is running; nothing is done: "
                                + releases.root());
                return ExitCode.BUSY.code();
            }
            releases.clean();
            return work.call();
        } catch (IOException e) {
            err.println("Không ghi được (đĩa đầy, chỉ đọc hoặc thiếu quyền?); giữ nguyên bản đang có."
                    + " / Cannot write (disk full, read-only, or no right to?); what is published stays: " + e);
            return ExitCode.CANNOT_WRITE.code();
        }
    }

    /** Lets the analytics program work on what is being built. */
    int analyse(Staging staging, String command, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--warehouse",
                staging.warehouse().toString(),
                "--out",
                staging.folder().toString()));
        arguments.addAll(more);
        return Programs.analytics().run(arguments, staging.scratch(), this::say);
    }

    /** Publishes what was built. */
    Release publish(Staging staging, Manifest manifest, int kept) throws IOException {
        manifest.seal(staging);
        Release release = releases.publish(staging);
        releases.keepLast(kept);
        say("Đã xuất bản bản phát hành " + release.name() + " / Published release " + release.name() + ": "
                + release.folder());
        return release;
    }

    /** Runs a command of the analytics program on a copy of what is published, and publishes that. */
    int again(Places.Warehouse warehouse, String command) {
        return alone(() -> {
            try (Staging staging = releases.stage()) {
                Optional<Release> current = releases.findCurrent();
                if (current.isPresent()) {
                    staging.copy(current.get());
                } else if (Releases.isPlain(warehouse.file())) {
                    Files.copy(warehouse.file(), staging.warehouse());
                }
                int code = analyse(staging, command, List.of());
                if (code == ExitCode.DONE.code()) {
                    publish(staging, Manifest.byHand(), RefreshCommand.RELEASES_KEPT);
                }
                return code;
            }
        });
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
