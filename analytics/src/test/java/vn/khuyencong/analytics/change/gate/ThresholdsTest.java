package vn.khuyencong.analytics.change.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of the configuration that says where gates stand. */
class ThresholdsTest {
    @TempDir
    private Path folder;

    @Test
    void whatHoldsWithoutAConfigurationIsWhatIsShipped() throws IOException {
        assertEquals(Thresholds.defaults(), Thresholds.read(Path.of("../data/refresh.yml")));
        assertEquals(Thresholds.defaults(), Thresholds.read(folder.resolve("none.yml")));
        assertEquals(Thresholds.defaults(), Thresholds.read(write("")));
        assertEquals(new HashSet<>(Gates.names()), Thresholds.defaults().gates().keySet());
    }

    @Test
    void oneThresholdIsChangedAndTheOthersStay() throws IOException {
        Thresholds read = Thresholds.read(write("releases_kept: 3\ngates:\n  figures_lost: {share: 0.3}\n"));
        assertEquals(new BigDecimal("0.3"), read.of("figures_lost").get("share"));
        assertEquals(new BigDecimal("5"), read.of("figures_lost").get("figures"));
        assertEquals(Thresholds.defaults().of("document_gone"), read.of("document_gone"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gates: {no_such: {share: 1}}           | gates.no_such",
                "gates: {figures_lost: {shares: 1}}     | gates.figures_lost.shares",
                "gates: {figures_lost: {share: -0.1}}   | gates.figures_lost.share",
                "gates: {figures_lost: {share: much}}   | gates.figures_lost.share",
                "gates: {figures_lost: 0.3}             | gates.figures_lost",
                "gates: [figures_lost                   | refresh.yml",
            })
    void whatIsNotUnderstoodIsNamed(String yaml, String named) throws IOException {
        Path file = write(yaml);
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Thresholds.read(file))
                .getMessage());
        assertTrue(message.contains(named), message);
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("refresh.yml"), yaml);
    }
}
