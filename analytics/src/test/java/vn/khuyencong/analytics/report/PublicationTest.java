package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing says the same in the same bytes. */
class PublicationTest {
    @Test
    void theSameWarehouseGivesTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException, SQLException {
        Path one = Sample.published(first);
        Path other = Sample.published(second);
        assertEquals(files(one), files(other));
        assertTrue(files(one).contains("site/index.html") && files(one).contains("khuyencong.xlsx"));
        for (String file : files(one)) {
            assertEquals(-1, Files.mismatch(one.resolve(file), other.resolve(file)), file);
        }
    }

    @Test
    void theTimeOfIngestionStaysInTheWarehouse(@TempDir Path folder) throws IOException, SQLException {
        List<String> documents = Files.readAllLines(Sample.published(folder).resolve("csv/document.csv"));
        assertTrue(documents.get(0).endsWith(",ingested_at"), documents.get(0));
        assertTrue(documents.size() > 1);
        assertEquals(
                List.of(),
                documents.stream().skip(1).filter(row -> !row.endsWith(",")).toList());
    }

    @Test
    void theWorkbookHoldsNoTimeOfDay(@TempDir Path folder) throws IOException, SQLException {
        Path out = Sample.published(folder);
        try (ZipFile workbook = new ZipFile(out.resolve("khuyencong.xlsx").toFile())) {
            Set<FileTime> times = new TreeSet<>();
            workbook.stream().forEach(entry -> times.add(entry.getLastModifiedTime()));
            assertEquals(1, times.size());
            byte[] core = workbook.getInputStream(workbook.getEntry("docProps/core.xml"))
                    .readAllBytes();
            String properties = new String(core, java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(2, properties.split("1980-01-01T00:00:00Z", -1).length - 1, properties);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(folder.relativize(file).toString()));
            return names;
        }
    }
}
