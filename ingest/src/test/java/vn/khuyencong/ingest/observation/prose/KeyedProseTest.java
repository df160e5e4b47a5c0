package vn.khuyencong.ingest.observation.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;

/** The running text of the keyed documents, scored as {@code keys/score.py} does at the strictnesses fact and full. */
class KeyedProseTest {
    @ParameterizedTest
    @CsvSource({
        "binh-dinh-2014-2020, 0.98, 0.98",
        "son-la-2016-2025, 1, 1",
        "dak-lak-2021-2025, 1, 1",
        "bac-giang-2021-2025, 1, 0.95",
    })
    void nearlyAllOfTheRunningTextIsReadAndLittleElse(String slug, double facts, double withActivities) {
        KeyedDocument keyed = KeyedDocument.in(Path.of("src/test/resources/keys", slug));

        List<Observation> observed = ProseReader.read(keyed.document(), keyed.profile(), new Issues());

        assertEnough(facts, keyed, observed, KeyedProseTest::fact, KeyedProseTest::fact);
        assertEnough(
                withActivities,
                keyed,
                observed,
                key -> fact(key) + " " + key.get("activity_code"),
                seen -> fact(seen) + " " + seen.activity().map(Enum::name).orElse(""));
    }

    private static void assertEnough(
            double enough,
            KeyedDocument keyed,
            List<Observation> observed,
            Function<Map<String, String>, String> ofKey,
            Function<Observation, String> ofObservation) {
        List<String> missing =
                new ArrayList<>(keyed.expected().stream().map(ofKey).toList());
        List<String> extra = new ArrayList<>();
        for (Observation observation : observed) {
            if (!missing.remove(ofObservation.apply(observation))) {
                extra.add(ofObservation.apply(observation));
            }
        }
        int hits = observed.size() - extra.size();
        double f1 = 2.0 * hits / (observed.size() + keyed.expected().size());
        assertTrue(f1 >= enough, "F1 " + f1 + "\nmissing " + missing + "\nextra " + extra);
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
