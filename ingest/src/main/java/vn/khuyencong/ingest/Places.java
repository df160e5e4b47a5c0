package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

        /** The address that was given, which may lead to another release in a moment. */
        Path file() {
            return file.toAbsolutePath().normalize();
        }

        /** The file that stands behind the address now, to be read to the end of the command. */
        Path published() {
            try {
                return file().toRealPath();
            } catch (IOException missing) {
                return file(); // who opens it will say so
            }
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

    /** The option that says which folder of corrections. */
    static final class Corrected {
        @Option(
                names = "--corrections",
                paramLabel = "THƯ_MỤC",
                description = {"Thư mục đính chính (mặc định: data/corrections).", "The folder of corrections by hand."
                })
        private @Nullable Path given;

        @Spec(Spec.Target.MIXEE)
        private CommandSpec command = CommandSpec.create();

        /** The folder that was given, which must be there; else the project's own, which may be missing. */
        Path folder() {
            Path folder = given;
            if (folder == null) {
                return Path.of(System.getProperty("khuyencong.home", "."), "data", "corrections");
            }
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(
                        command.commandLine(),
                        "Không có thư mục đính chính / No such folder of corrections: " + folder);
            }
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

        /** The folder that was given, else that of the warehouse; absolute. */
        Path folderBeside(Warehouse warehouse) {
            return Optional.ofNullable(folder)
                    .map(path -> path.toAbsolutePath().normalize())
                    .orElseGet(() -> warehouse.file().resolveSibling(""));
        }
    }

    /** The option that says which configuration. */
    static final class Config {
        @Option(
                names = "--config",
                paramLabel = "TỆP",
                defaultValue = HOME + "/data/refresh.yml",
                showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
                description = {
                    "Tệp cấu hình của lần chạy (mặc định: data/refresh.yml).",
                    "The configuration of the run: workers, gates, releases kept, whom to tell of a failure."
                })
        private Path file = Path.of("");

        Path file() {
            return file.toAbsolutePath().normalize();
        }
    }

    private Places() {}
}
