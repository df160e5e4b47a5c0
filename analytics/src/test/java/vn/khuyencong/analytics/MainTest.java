package vn.khuyencong.analytics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.analytics.mart.SampleWarehouse;

/** The commands from outside: what they leave behind, and what they say. */
class MainTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refreshPublishesTheSameBytesWhateverTheOrderOfTheRows() throws IOException, SQLException {
        Path forwards = Files.createDirectory(folder.resolve("forwards"));
        Path backwards = Files.createDirectory(folder.resolve("backwards"));
        SampleWarehouse.create(forwards.resolve("kho.duckdb.next"));
        SampleWarehouse.createBackwards(backwards.resolve("kho.duckdb.next"));

        assertEquals(
                0,
                run(
                        "refresh",
                        "--reports",
                        "any",
                        "--warehouse",
                        forwards.resolve("kho.duckdb").toString()));
        assertEquals(
                0, run("refresh", "--warehouse", backwards.resolve("kho.duckdb").toString()));

        assertEquals("", out.toString());
        assertFalse(Files.exists(forwards.resolve("kho.duckdb.next")));
        List<Path> files = published(forwards);
        assertTrue(files.contains(Path.of("csv/leverage.csv")) && files.contains(Path.of("parquet/leverage.parquet")));
        assertEquals(files, published(backwards));
        for (Path file : files) {
            assertArrayEquals(
                    Files.readAllBytes(forwards.resolve(file)),
                    Files.readAllBytes(backwards.resolve(file)),
                    file::toString);
        }
    }

    @Test
    void aMissingWarehouseIsSaidInOneLine() {
        assertEquals(
                6, run("publish", "--warehouse", folder.resolve("none.duckdb").toString()));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("none.duckdb"));
    }

    @Test
    void aFileThatIsNoWarehouseIsSaidInOneLineAndStays() throws IOException {
        Path file = Files.writeString(folder.resolve("kho.duckdb"), "no warehouse");
        assertEquals(1, run("analyze", "--warehouse", file.toString()));
        assertTrue(err.toString().startsWith("Lỗi kho dữ liệu"));
        assertEquals("no warehouse", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("kho.duckdb.next")));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static List<Path> published(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> file.getNameCount() > 1)
                    .sorted()
                    .toList();
        }
    }
}
