package vn.khuyencong.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where things are: options that the commands of both programs share. */
final class Places {
    /** The launcher says where the project stands; without it, the current folder is taken. */
    static final String HOME = "${sys:khuyencong.home:-.}";

    /** The option that says which warehouse. */
    static final class Warehouse {
        @Option(
                names = "--warehouse",
                paramLabel = "TỆP",
                defaultValue = HOME + "/data/warehouse/khuyencong.duckdb",
                showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
                description = {
                    "Tệp DuckDB đã xuất bản (mặc định: data/warehouse/khuyencong.duckdb).",
                    "The published DuckDB file."
                })
        private Path file = Path.of("");

        Path file() {
            return file.toAbsolutePath().normalize();
        }
    }

    /** The option that says which folder of reports. */
    static final class Reports {
        @Option(
                names = "--reports",
                paramLabel = "THƯ_MỤC",
                defaultValue = HOME + "/data/reports",
                showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
                description = {"Thư mục báo cáo đầu vào (mặc định: data/reports).", "The folder of reports to read."})
        private Path folder = Path.of("");

        Path folder() {
            return folder;
        }
    }

    /** The option that says where site, workbook, CSV and Parquet go. */
    static final class Out {
        @Option(
                names = "--out",
                paramLabel = "THƯ_MỤC",
                description = {
                    "Nơi đặt trang web, bảng tính, CSV và Parquet (mặc định: thư mục của tệp DuckDB).",
                    "Where site, workbook, CSV and Parquet go (default: the folder of the DuckDB file)."
                })
        private @Nullable Path folder;

        Optional<Path> folder() {
            return Optional.ofNullable(folder).map(path -> path.toAbsolutePath().normalize());
        }
    }

    private Places() {}
}
