package vn.khuyencong.ingest;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.release.Journal;

/** {@code publish}: what people see of the published warehouse, written anew by the analytics program. */
@Command(
        name = "publish",
        description = {
            "Viết lại trang web, bảng tính Excel, CSV và Parquet từ kho dữ liệu, thành một bản phát hành mới.",
            "Write site, Excel workbook, CSV and Parquet anew from the published warehouse, as a new release."
        })
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Out out = new Places.Out();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Journal journal = Journal.to(spec.commandLine().getErr());
        return new Publishing(warehouse, out, journal).again("publish").code();
    }
}
