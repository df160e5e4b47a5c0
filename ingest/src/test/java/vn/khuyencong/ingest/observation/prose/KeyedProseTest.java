package vn.khuyencong.ingest.observation.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;

/** The running text of the keyed documents, scored as {@code keys/score.py} does at strictness fact. */
class KeyedProseTest {
    private static final double ENOUGH = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"binh-dinh-2014-2020", "son-la-2016-2025", "dak-lak-2021-2025", "bac-giang-2021-2025"})
    void nearlyAllFactsOfTheRunningTextAreReadAndFewOthers(String slug) {
        KeyedDocument keyed = KeyedDocument.in(Path.of("src/test/resources/keys", slug));

        List<Observation> observed = ProseReader.read(keyed.document(), keyed.profile(), new Issues());

        List<String> missing = new ArrayList<>(
                keyed.expected().stream().map(KeyedProseTest::fact).toList());
        List<String> extra = new ArrayList<>();
        for (Observation observation : observed) {
            if (!missing.remove(fact(observation))) {
                extra.add(fact(observation));
            }
        }
        int hits = observed.size() - extra.size();
        double f1 = 2.0 * hits / (observed.size() + keyed.expected().size());
        assertTrue(f1 >= ENOUGH, "F1 " + f1 + "\nmissing " + missing + "\nextra " + extra);
    }

    private static String fact(Map<String, String> key) {
        return String.join(
                " ",
                number(new BigDecimal(key.getOrDefault("value", ""))),
                key.get("measure"),
                key.get("period_start"),
                key.get("period_end"),
                key.get("funding_source"),
                key.get("scenario"),
                key.get("statistic"));
    }

    private static String fact(Observation observed) {
        return String.join(
                " ",
                number(observed.value()),
                code(observed.measure()),
                Integer.toString(observed.period().start()),
                Integer.toString(observed.period().end()),
                observed.fundingSource().map(Enum::name).orElse(""),
                code(observed.scenario()),
                code(observed.statistic()));
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
