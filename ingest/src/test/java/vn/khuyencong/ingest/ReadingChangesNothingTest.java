package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.warehouse.HandmadeWarehouse;

/** The commands that only read, on a warehouse whose address is a link into a release. */
class ReadingChangesNothingTest {
    @TempDir
    static Path folder;

    private static Path address;

    @BeforeAll
    static void publish() throws IOException {
        Path release = Files.createDirectories(folder.resolve("releases/000001"));
        HandmadeWarehouse.write(release.resolve("khuyencong.duckdb"));
        Files.createSymbolicLink(folder.resolve("releases/current"), Path.of("000001"));
        address = folder.resolve("khuyencong.duckdb");
        Files.createSymbolicLink(address, Path.of("releases/current/khuyencong.duckdb"));
    }

    @ParameterizedTest
    @CsvSource({
        "verify, '', 5",
        "sql, SELECT 1, 0",
        "explain, d-abababababababab-t01-r001c01-f0, 0",
        "check, sai.docx, 0",
        "unmapped, '', 0",
    })
    void nothingIsLeftBehind(String command, String argument, int exitCode) throws IOException {
        Map<String, FileTime> before = files();
        List<String> arguments = Stream.of(command, argument, "--warehouse", address.toString())
                .filter(word -> !word.isEmpty())
                .toList();
        assertEquals(exitCode, Run.of(arguments.toArray()).exitCode());
        assertEquals(before, files());
    }

    /** All that stands there, and when it was changed last. */
    private static Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                files.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
