package vn.khuyencong.ingest;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.release.Journal;

/** {@code analyze}: the comparisons of what is published, computed anew by the analytics program. */
@Command(
        name = "analyze",
        description = {
            "Tính lại các so sánh giữa các tỉnh từ kho dữ liệu đã xuất bản, thành một bản phát hành mới.",
            "Compute the comparisons of provinces anew from the published warehouse, as a new release."
        },
        footer = {"", "Sau đó: / Then:  ./khuyencong publish"})
final class AnalyzeCommand implements Callable<Integer> {
    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Out out = new Places.Out();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Journal journal = Journal.to(spec.commandLine().getErr());
        return new Publishing(warehouse, out, journal).again("analyze").code();
    }
}
