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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
    void refreshPublishesTheSameBytesWhateverTheOrderOfTheRowsAndWhatWasBefore() throws IOException, SQLException {
        Path forwards = Files.createDirectory(folder.resolve("forwards"));
        Path backwards = Files.createDirectory(folder.resolve("backwards"));
        SampleWarehouse.create(forwards.resolve("kho.duckdb"));
        SampleWarehouse.createBackwards(backwards.resolve("kho.duckdb"));

        assertEquals(0, refresh(forwards));
        Path before = Files.copy(forwards.resolve("kho.duckdb"), folder.resolve("before.duckdb"));
        more(before);
        assertEquals(11, refresh(backwards, "--previous", before.toString()));

        assertEquals("", out.toString());
        assertTrue(err.toString().contains("--overrule document_gone"), err.toString());
        assertTrue(
                Files.readString(backwards.resolve("changes/changes.json")).contains("\"may_be_published\" : false"));
        List<Path> files = published(forwards);
        assertTrue(files.contains(Path.of("csv/leverage.csv")) && files.contains(Path.of("parquet/leverage.parquet")));
        assertEquals(files, published(backwards));
        for (Path file : files) {
            assertArrayEquals(
                    Files.readAllBytes(forwards.resolve(file)),
                    Files.readAllBytes(backwards.resolve(file)),
                    file::toString);
        }
        assertEquals(
                0, run("diff", before.toString(), forwards.resolve("kho.duckdb").toString()));
        assertTrue(out.toString().contains("lost.pdf (d-lost): không còn / gone"), out.toString());
    }

    private int refresh(Path staging, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "refresh",
                "--warehouse",
                staging.resolve("kho.duckdb").toString(),
                "--out",
                staging.toString(),
                "--config",
                folder.resolve("none.yml").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static void more(Path warehouse) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO document VALUES ('d-lost', 'lost.pdf', 'x', 'application/pdf', NULL, 'report', NULL, NULL, '99',
                        2014, 2020, 1, 'text_layer', NULL, TIMESTAMP '2021-01-01')
                    """);
        }
    }

    @Test
    void aReleaseThatIsNotThereIsSaidWithThoseThatAre() throws IOException {
        for (String name : List.of("000001", "000002")) {
            Files.createFile(Files.createDirectories(folder.resolve("kho.releases/" + name))
                    .resolve("khuyencong.duckdb"));
        }
        assertEquals(
                6,
                run(
                        "diff",
                        "7",
                        "2",
                        "--warehouse",
                        folder.resolve("kho.duckdb").toString()));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("000001, 000002"), err.toString());
    }

    @Test
    void aGateThatIsNotThereIsSaidWithThoseThatAre() {
        assertEquals(2, refresh(folder, "--overrule", "figures_gone"));
        assertTrue(err.toString().contains("document_gone, figures_lost"), err.toString());
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
                    .filter(file -> file.getNameCount() > 1 && !file.startsWith("changes"))
                    .sorted()
                    .toList();
        }
    }
}
