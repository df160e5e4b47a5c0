package vn.khuyencong.analytics;

import java.nio.file.Path;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Which warehouse is meant: an option of every command, the same as in the ingest program. */
final class PublishedFile {
    @Option(
            names = "--warehouse",
            paramLabel = "TỆP",
            defaultValue = "${sys:khuyencong.home:-.}/data/warehouse/khuyencong.duckdb",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Tệp DuckDB đã xuất bản (mặc định: data/warehouse/khuyencong.duckdb).",
                "The published DuckDB file."
            })
    private Path warehouse = Path.of("");

    Path file() {
        return warehouse.toAbsolutePath();
    }
}
