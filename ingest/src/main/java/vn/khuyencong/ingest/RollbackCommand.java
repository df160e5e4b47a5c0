package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.Release;
import vn.khuyencong.ingest.release.Releases;

/** {@code rollback}: an older release is published again. */
@Command(
        name = "rollback",
        description = {
            "Xuất bản lại một bản phát hành trước đó (mặc định: bản liền trước).",
            "Publish an older release again (default: the one before). Nothing is lost: rollback to a newer number",
            "goes forward again. A refresh does not publish again by itself what was rolled back: change a report, or",
            "say ./khuyencong refresh --overrule rolled_back."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong rollback --list",
            "  ./khuyencong rollback",
            "  ./khuyencong rollback 7"
        })
final class RollbackCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SỐ",
            description = {"Số của bản phát hành.", "The number of the release."})
    private @Nullable Integer number;

    @Option(
            names = "--list",
            description = {"Liệt kê các bản phát hành.", "List the releases that are kept."})
    private boolean list;

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Out out = new Places.Out();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Publishing publishing = new Publishing(warehouse, out, Journal.to(err));
        Releases releases = publishing.releases();
        if (list) {
            return list(releases);
        }
        if (releases.all().isEmpty()) {
            err.println("Chưa có bản phát hành nào / There is no release yet: " + releases.root());
            return ExitCode.NOT_FOUND.code();
        }
        return publishing.alone(() -> rollBack(releases, err)).code();
    }

    private ExitCode rollBack(Releases releases, PrintWriter err) throws IOException {
        Integer wanted = number;
        Optional<Release> target = wanted == null ? releases.findPrevious() : releases.find(wanted);
        if (target.isEmpty()) {
            err.println("Không có bản phát hành đó; hiện có: / No such release; there are:");
            list(releases);
            return ExitCode.NOT_FOUND;
        }
        releases.rollBackTo(target.get());
        err.println("Đang xuất bản bản phát hành " + target.get().name() + " / Published now is release "
                + target.get().name());
        return ExitCode.DONE;
    }

    private int list(Releases releases) throws IOException {
        PrintWriter said = spec.commandLine().getOut();
        Optional<Release> current = releases.findCurrent();
        for (Release release : releases.all()) {
            String mark = current.equals(Optional.of(release))
                    ? "  đang xuất bản / published"
                    : releases.isWithdrawn(release) ? "  đã rút lại / rolled back" : "";
            said.println(release.name() + mark);
        }
        return ExitCode.DONE.code();
    }
}
