package vn.khuyencong.ingest.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("refresh.yml"), yaml);
    }

    @Test
    void theFileThatIsShippedSaysWhatHoldsWithoutIt() {
        assertEquals(Settings.DEFAULT, Settings.read(Path.of("../data/refresh.yml")));
        assertEquals(Settings.DEFAULT, Settings.read(folder.resolve("none.yml")));
    }

    @Test
    void whatIsNotSaidStaysAsItIs() throws IOException {
        assertEquals(
                new Settings(5, 7, List.of("mail", "-s", "khuyến công")),
                Settings.read(file("runs_kept: 7\nworkers: {count: auto}\non_failure: [mail, -s, khuyến công]\n")));
        assertEquals(Settings.DEFAULT, Settings.read(file("# nothing yet\n")));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "runs_kept: 50
            release_kept: 5", "line 2: there is no key “release_kept”"
            "releases_kept: 0", "line 1: “releases_kept” must be a whole number of 1 or more"
            "
            releases_kept: nhiều", "line 2: “releases_kept” must be"
            "on_failure: mail", "line 1: “on_failure” must be a list of words"
            "on_failure: [sleep, 30]", "line 1: “on_failure” must be a list of words"
            "runs_kept: 1
            runs_kept: 2", "line 2: "
            "- runs_kept", "line 1: lines of “key: value” are expected"
            "gates: [", "no sound YAML"
            """)
    void anErrorNamesTheKeyAndTheLine(String yaml, String said) throws IOException {
        Path file = file(yaml);
        SettingsRefusedException refused = assertThrows(SettingsRefusedException.class, () -> Settings.read(file));
        assertTrue(String.valueOf(refused.getMessage()).contains(said), refused::getMessage);
    }
}
