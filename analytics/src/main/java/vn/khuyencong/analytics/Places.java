package vn.khuyencong.analytics;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where things are: the options that all commands share, the same as in the ingest program. */
final class Places {
    @Mixin
    private PublishedFile published = new PublishedFile();

    @Option(
            names = "--out",
            paramLabel = "THƯ_MỤC",
            description = {
                "Nơi đặt trang web, bảng tính, CSV và Parquet (mặc định: thư mục của tệp DuckDB).",
                "Where site, workbook, CSV and Parquet go (default: the folder of the DuckDB file)."
            })
    private @Nullable Path out;

    /** The published DuckDB file. */
    Path warehouse() {
        return published.file();
    }

    /** The file beside the published one in which the next one is built, until it is renamed into its place. */
    Path next() {
        return Path.of(warehouse() + ".next");
    }

    /** The folder of publication. */
    Path out() {
        return Optional.ofNullable(out)
                .map(Path::toAbsolutePath)
                .or(() -> Optional.ofNullable(warehouse().getParent()))
                .orElse(Path.of(""));
    }
}
