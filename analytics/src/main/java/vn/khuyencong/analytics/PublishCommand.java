package vn.khuyencong.analytics;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.khuyencong.analytics.report.Publication;

/** {@code publish}: what people see of a warehouse, written anew. */
@Command(
        name = "publish",
        description = {
            "Xuất bản từ kho dữ liệu: trang web, bảng tính Excel, CSV và Parquet của mọi bảng.",
            "Publish the warehouse: site, Excel workbook, CSV and Parquet of every relation.",
            "Trong CSV, chữ mà bảng tính có thể coi là công thức có dấu nháy đơn đứng trước. / In CSV, text",
            "that a spreadsheet might take for a formula has an apostrophe in front (docs/csv.md)."
        })
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws IOException, SQLException {
        Publication.write(Switch.existing(places.warehouse()), places.out());
        return ExitCode.DONE.code();
    }
}
