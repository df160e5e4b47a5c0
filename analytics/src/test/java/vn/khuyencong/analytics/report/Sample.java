package vn.khuyencong.analytics.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A warehouse written by hand in {@code sample.sql}, and what is published of it. */
final class Sample {
    private static final Path SCHEMA =
            Path.of("../ingest/src/main/resources/vn/khuyencong/ingest/warehouse/schema.sql");
    private static final Path ROWS = Path.of("src/test/resources/vn/khuyencong/analytics/report/sample.sql");

    private Sample() {}

    /** Publishes the sample below {@code folder}, and gives the folder of publication. */
    static Path published(Path folder) throws IOException, SQLException {
        Path warehouse = folder.resolve("warehouse.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(SCHEMA));
            statement.execute(Files.readString(ROWS));
        }
        Path out = folder.resolve("out");
        Publication.write(warehouse, out);
        return out;
    }

    static List<Path> pages(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out.resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
