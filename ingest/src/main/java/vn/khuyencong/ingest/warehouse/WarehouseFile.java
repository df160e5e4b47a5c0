package vn.khuyencong.ingest.warehouse;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens a published warehouse for reading, so that nothing but this file can be read and nothing written. */
final class WarehouseFile {
    private static final String MEMORY = "2GB";

    private WarehouseFile() {}

    /**
     * A connection on which every way out is shut: READ_ONLY alone still reads any file of the machine and writes others.
     *
     * @throws WarehouseException when there is no such file, or it is none of ours, or it is being written
     */
    static Connection open(Path file) {
        return open(file, false);
    }

    /** The same for one statement at a time, its answer read row by row: it may be larger than the memory. */
    static Connection openStreaming(Path file) {
        return open(file, true);
    }

    private static Connection open(Path file, boolean streaming) {
        if (!Files.isRegularFile(file)) {
            throw new WarehouseException("no warehouse", new NoSuchFileException(file.toString()));
        }
        Properties shut = new Properties();
        shut.setProperty("duckdb.read_only", "true");
        shut.setProperty("enable_external_access", "false");
        shut.setProperty("memory_limit", MEMORY);
        shut.setProperty(
                "threads", String.valueOf(Math.min(4, Runtime.getRuntime().availableProcessors())));
        shut.setProperty("temp_directory", "");
        shut.setProperty("jdbc_stream_results", String.valueOf(streaming));
        shut.setProperty("lock_configuration", "true");
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), shut);
        } catch (SQLException e) {
            throw new WarehouseException("cannot open " + file, e);
        }
    }
}
