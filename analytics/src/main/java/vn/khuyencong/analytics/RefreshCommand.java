package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyencong.analytics.change.Changes;
import vn.khuyencong.analytics.change.Release;
import vn.khuyencong.analytics.change.Releases;
import vn.khuyencong.analytics.change.gate.Thresholds;
import vn.khuyencong.analytics.change.gate.Verdict;
import vn.khuyencong.analytics.mart.Marts;
import vn.khuyencong.analytics.report.Publication;

/**
 * {@code refresh}: the second half of the main job, in the folder where ingest has built the warehouse of the next release:
 * comparisons, publication, what changed against the published release, and whether that may be published. Nothing outside
 * {@code --out} is touched; the first half switches.
 */
@Command(
        name = "refresh",
        hidden = true,
        description = {
            "Nửa sau của việc cập nhật: so sánh, xuất bản, điều gì thay đổi, các cổng kiểm soát; tất cả trong một thư mục.",
            "The second half of a refresh: comparisons, publication, what changed, the gates; all in one folder."
        })
final class RefreshCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Mixin
    private GateOptions gates = new GateOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--previous",
            paramLabel = "BẢN",
            description = {
                "Bản đang xuất bản: thư mục hoặc tệp DuckDB; không có nghĩa là đây là bản đầu tiên.",
                "The published release: folder or DuckDB file; none means that this is the first release."
            })
    private @Nullable String previous;

    @Override
    public Integer call() throws IOException, SQLException {
        Thresholds thresholds = gates.thresholds(spec.commandLine());
        Set<String> overruled = gates.overruled(spec.commandLine());
        Path warehouse = Switch.existing(places.warehouse());
        say("Đang tính các so sánh… / Computing the comparisons…");
        Marts.compute(warehouse);
        say("Đang xuất bản… / Publishing…");
        Path changes = Files.createDirectories(places.out().resolve("changes"));
        Publication.write(warehouse, places.out());
        say("Đang so với bản trước… / Comparing with the previous release…");
        Verdict verdict = Changes.write(published(), warehouse, changes, thresholds, overruled);
        verdict.lines().forEach(this::say);
        return (verdict.mayBePublished() ? ExitCode.DONE : ExitCode.GATE_CLOSED).code();
    }

    private Optional<Release> published() throws IOException {
        return previous == null ? Optional.empty() : Optional.of(new Releases(places.warehouse()).get(previous));
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
