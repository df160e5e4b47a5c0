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

/** Warehouses written by hand, and what is published of them. */
final class Sample {
    private static final Path DDL = Path.of("../ingest/src/main/resources/vn/khuyencong/ingest/warehouse");
    private static final Path ROWS = Path.of("src/test/resources/vn/khuyencong/analytics/report");

    private Sample() {}

    /** Publishes {@code sample.sql} below {@code folder}, and gives the folder of publication. */
    static Path published(Path folder) throws IOException, SQLException {
        return published(folder, "sample.sql");
    }

    /** The rows of a file, then some statements. */
    static Path published(Path folder, String rows, String... statements) throws IOException, SQLException {
        Path warehouse = folder.resolve("warehouse.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(DDL.resolve("schema.sql")));
            statement.execute(Files.readString(DDL.resolve("extras.sql")));
            statement.execute(Files.readString(ROWS.resolve(rows)));
            for (String sql : statements) {
                statement.execute(sql);
            }
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
