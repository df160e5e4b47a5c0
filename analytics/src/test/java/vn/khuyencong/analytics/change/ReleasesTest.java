package vn.khuyencong.analytics.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person calls a release. */
class ReleasesTest {
    @TempDir
    private Path folder;

    private Path root = Path.of("");

    /** Releases 6, 9 and 10; a rollback has made 9 the published one. */
    @BeforeEach
    void publish() throws IOException {
        root = folder.resolve("kho.releases");
        for (String name : List.of("000006", "000009", "000010", "staging-1")) {
            Files.writeString(Files.createDirectories(root.resolve(name)).resolve(Release.WAREHOUSE), name);
        }
        Files.createDirectory(root.resolve("000011"));
        Files.createSymbolicLink(root.resolve("current"), Path.of("000009"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"6, 000006", "000010, 000010", "current, 000009", "previous, 000006"})
    void aReleaseIsFoundByWhatItIsCalled(String wanted, String name) throws IOException {
        Release release = releases().get(wanted);
        assertEquals(Optional.of(name), release.name());
        assertEquals(name, Files.readString(release.warehouse()));
    }

    @Test
    void aReleaseIsFoundByItsPath() throws IOException {
        assertEquals(releases().get("6"), releases().get(root.resolve("000006").toString()));
        Path file = root.resolve("000006/khuyencong.duckdb");
        assertEquals(file, releases().get(file.toString()).warehouse());
    }

    @Test
    void whereThereIsNoneThoseThatAreThereAreListed() {
        NoSuchReleaseException missing =
                assertThrows(NoSuchReleaseException.class, () -> releases().get("7"));
        assertEquals(List.of("000006", "000009", "000010"), missing.present());
        assertThrows(NoSuchReleaseException.class, () -> releases().get("11"));
    }

    @Test
    void beforeTheFirstThereIsNone() throws IOException {
        Files.delete(root.resolve("current"));
        Files.createSymbolicLink(root.resolve("current"), Path.of("000006"));
        assertEquals(Optional.empty(), releases().findPrevious());
        assertThrows(NoSuchReleaseException.class, () -> releases().get("previous"));
    }

    private Releases releases() {
        return new Releases(folder.resolve("kho.duckdb"));
    }
}
