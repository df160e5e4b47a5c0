package vn.khuyencong.analytics.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is published of one warehouse: written beside what is published, whole, and then renamed into place.
 */
public final class Publication {
    /** Of DuckDB, which sorts larger relations on the disk. */
    private static final String MEMORY = "768MB";

    private static final List<Part> PARQUET = List.of(new ParquetFiles());

    private Publication() {}

    /** One part of what is published: a file or folder of its own. */
    interface Part {
        /** Name of the file or folder in the folder of publication. */
        String name();

        /**
         * Writes the part.
         *
         * @param warehouse read-only; answers are read row by row, one at a time
         * @param target where the file or folder is to be; does not exist yet
         */
        void write(Connection warehouse, Path target) throws IOException, SQLException;
    }

    /**
     * Publishes a warehouse; what {@code folder} holds besides stays. Where that is a folder {@code changes}, the site leads
     * to it.
     *
     * @throws SQLException where the file is no warehouse with comparisons
     */
    public static void write(Path warehouse, Path folder) throws IOException, SQLException {
        boolean changes = Files.isDirectory(folder.resolve("changes"));
        write(
                warehouse,
                folder,
                List.of(new SiteFolder(changes), new WorkbookFile(), new CsvFiles(), new ParquetFiles()));
    }

    /** Publishes the Parquet files alone. */
    public static void writeParquet(Path warehouse, Path folder) throws IOException, SQLException {
        write(warehouse, folder, PARQUET);
    }

    private static void write(Path warehouse, Path folder, List<Part> parts) throws IOException, SQLException {
        Path staging = Files.createDirectories(folder).resolve(".publishing");
        delete(staging);
        Files.createDirectories(staging);
        writeSideBySide(parts, warehouse, staging);
        for (Part part : parts) {
            delete(folder.resolve(part.name()));
            Files.move(staging.resolve(part.name()), folder.resolve(part.name()));
        }
        delete(staging);
    }

    /** The parts have nothing to do with one another. All are waited for; if several fail, the first of the list is told. */
    private static void writeSideBySide(List<Part> parts, Path warehouse, Path staging)
            throws IOException, SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(parts.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Callable<Part>> writings = parts.stream()
                    .<Callable<Part>>map(part -> () -> write(part, warehouse, staging))
                    .toList();
            for (Future<Part> written : threads.invokeAll(writings)) {
                written.get();
            }
        } catch (ExecutionException failed) {
            throw unwrapped(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("publication");
        } finally {
            threads.shutdownNow();
        }
    }

    private static Part write(Part part, Path warehouse, Path staging) throws IOException, SQLException {
        try (Connection connection = open(warehouse, staging)) {
            part.write(connection, staging.resolve(part.name()));
        }
        return part;
    }

    private static IllegalStateException unwrapped(@Nullable Throwable cause) throws IOException, SQLException {
        if (cause instanceof IOException disk) {
            throw disk;
        } else if (cause instanceof SQLException warehouse) {
            throw warehouse;
        }
        return new IllegalStateException(cause);
    }

    private static Connection open(Path warehouse, Path staging) throws SQLException {
        Properties options = new Properties();
        options.setProperty("jdbc_stream_results", "true");
        options.setProperty("memory_limit", MEMORY);
        options.setProperty("temp_directory", staging.resolve("sorting").toString());
        options.setProperty("duckdb.read_only", "true");
        // More threads write row groups in the order they finish.
        options.setProperty("threads", "1");
        return DriverManager.getConnection("jdbc:duckdb:" + warehouse, options);
    }

    private static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
