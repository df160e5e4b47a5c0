package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.key.KeyScore;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

/** A report that arrives in another form, as a workbook of its annexes or as a web page, says the same. */
class OtherFormsTest {
    private static final Path REPORTS = Path.of("..", "data", "reports");
    private static final Path OTHERS = Path.of("src", "test", "resources", "reports");
    private static final Path KEYS = Path.of("src", "test", "resources", "keys");

    @ParameterizedTest
    @CsvSource({
        "binh-dinh-2014-2020-annexes.xlsx, binh-dinh-2014-2020.pdf, binh-dinh-2014-2020",
        "son-la-2016-2025-web.html, son-la-2016-2025.docx, son-la-2016-2025",
    })
    void theTablesSayTheSame(Path other, Path report, String key) throws IOException {
        List<Observation> observed = tables(OTHERS.resolve(other));
        KeyScore score = KeyScore.of(observed, KEYS.resolve(key), false);
        assertEquals(List.of(), score.misses());
        assertFalse(observed.isEmpty());
        assertEquals(facts(tables(REPORTS.resolve(report))), facts(observed));
    }

    @Test
    void theRunningTextOfAWebPageSaysTheSame() {
        assertEquals(
                facts(text(REPORTS.resolve("son-la-2016-2025.docx"))),
                facts(text(OTHERS.resolve("son-la-2016-2025-web.html"))));
    }

    private static List<Observation> text(Path file) {
        return observations(file).filter(each -> each.origin().table() == 0).toList();
    }

    private static List<Observation> tables(Path file) {
        return observations(file).filter(each -> each.origin().table() > 0).toList();
    }

    private static Stream<Observation> observations(Path file) {
        IngestedDocument ingested = new Ingest().ingest(file, new Issues()).orElseThrow();
        return ingested.findings().observations().stream();
    }

    /** What a researcher asks for; the letters of a label alone, since its line ends may differ. */
    private static List<String> facts(List<Observation> observations) {
        return observations.stream().map(OtherFormsTest::fact).sorted().toList();
    }

    private static String fact(Observation each) {
        return String.join(
                " ",
                String.valueOf(each.origin().table()),
                each.value().stripTrailingZeros().toPlainString(),
                each.unit(),
                each.measure().name(),
                code(each.fundingSource()),
                each.period().start() + "-" + each.period().end(),
                each.scenario().name(),
                each.statistic().name(),
                code(each.activity()),
                each.level().name(),
                each.itemPath().orElse(""),
                each.indicatorCode().orElse(""),
                each.itemLabel().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    private static String code(Optional<? extends Enum<?>> code) {
        return code.map(Enum::name).orElse("");
    }
}
