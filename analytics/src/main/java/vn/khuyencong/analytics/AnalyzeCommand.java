package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.khuyencong.analytics.mart.Marts;
import vn.khuyencong.analytics.report.Publication;

/** {@code analyze}: the comparisons of a published warehouse, computed anew. */
@Command(
        name = "analyze",
        description = {
            "Tính lại các so sánh giữa các tỉnh từ kho dữ liệu, bằng Spark chạy tại chỗ.",
            "Compute the comparisons of provinces anew from the warehouse, with Spark in this process:",
            "cost_per_project, leverage, allocation_share, and the caveats they refer to; also as Parquet."
        },
        footer = {"", "Sau đó: / Then:  ./khuyencong publish"})
final class AnalyzeCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws IOException, SQLException {
        // Computed in a copy: readers of the published file are neither blocked nor shown half of it.
        Files.copy(Switch.existing(places.warehouse()), places.next(), StandardCopyOption.REPLACE_EXISTING);
        try {
            Marts.compute(places.next());
            Publication.writeParquet(places.next(), places.out());
            Switch.into(places.next(), places.warehouse());
        } finally {
            Files.deleteIfExists(places.next());
        }
        return ExitCode.DONE.code();
    }
}
