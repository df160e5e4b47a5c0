package vn.khuyencong.analytics.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Every relation as one Parquet file, types as in the warehouse. */
final class ParquetFiles implements Publication.Part {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public void write(Connection warehouse, Path target) throws IOException, SQLException {
        Files.createDirectories(target);
        try (Statement statement = warehouse.createStatement()) {
            for (String relation : Relations.names(warehouse)) {
                String file = target.resolve(relation + ".parquet").toString().replace("'", "''");
                statement.execute("COPY (" + Relations.select(relation) + ") TO '" + file + "' (FORMAT parquet)");
            }
        }
    }
}
