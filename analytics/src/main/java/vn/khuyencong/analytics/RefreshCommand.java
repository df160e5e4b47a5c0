package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyencong.analytics.mart.Marts;
import vn.khuyencong.analytics.report.Publication;

/**
 * {@code refresh}: the second half of the main job, after ingest has built the next warehouse beside the published one: the
 * comparisons are computed in it, all is published, and the file is renamed into place last.
 */
@Command(
        name = "refresh",
        description = {
            "Nửa sau của việc cập nhật: tính so sánh trong kho dữ liệu mới (TỆP.next), xuất bản, rồi thay tệp cũ.",
            "The second half of a refresh: comparisons in the new warehouse (FILE.next), publishing, then the switch."
        })
final class RefreshCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        Path next = Switch.existing(places.next());
        say("Đang tính các so sánh… / Computing the comparisons…");
        Marts.compute(next);
        say("Đang xuất bản… / Publishing…");
        Publication.write(next, places.out());
        Switch.into(next, places.warehouse());
        say("Đã xuất bản tại / Published in " + places.out());
        return ExitCode.DONE.code();
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    /** Of the first half: both halves are given the same options. */
    @Option(names = "--reports", hidden = true)
    void reports(Path folder) {}

    /** Of the first half, too. */
    @Option(names = "--corrections", hidden = true)
    void corrections(Path folder) {}
}
