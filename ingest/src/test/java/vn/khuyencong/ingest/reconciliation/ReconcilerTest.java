package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Verification;

/** What the sums of the four reports say, held against what careful readers found in them. */
class ReconcilerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "items_sum_to_activity",
                "activities_sum_to_total",
                "years_sum_to_period",
                "mean_is_total_over_years"
            })
    void theSumsWithinTheTablesOfBinhDinhComeOutAsItsReaderFoundThem(String rule) throws IOException {
        List<String> expected = new ArrayList<>();
        try (InputStream json = getClass().getResourceAsStream("/keys/binh-dinh-2014-2020/checks.json")) {
            for (JsonNode check : new ObjectMapper().readTree(json)) {
                // It counts a printed 0 over seven blank years as a sum; a sum needs a part.
                boolean nothing = check.get("computed").asText().equals("0")
                        && check.get("printed").asText().equals("0")
                        && rule.equals("years_sum_to_period");
                if (check.get("rule").asText().equals(rule) && !nothing) {
                    expected.add("table %s, printed %s: %s"
                            .formatted(
                                    check.get("table").asText(),
                                    check.get("printed").asText(),
                                    check.get("verdict").asText()));
                }
            }
        }
        List<String> found = reconcile("binh-dinh-2014-2020").checks().stream()
                .filter(check -> check.rule().name().toLowerCase(Locale.ROOT).equals(rule))
                .filter(check -> check.total().origin().table() > 0)
                .map(check -> "table %d, printed %s: %s"
                        .formatted(
                                check.total().origin().table(),
                                check.printedValue().toPlainString(),
                                check.verdict().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(ArrayList::new));
        assertEquals(
                expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"bac-giang-2021-2025", "dak-lak-2021-2025"})
    void everyTableFigureOfAReportThatAddsUpIsVerified(String slug) {
        KeyFigures key = KeyFigures.of(slug);
        Reconciled reconciled = Reconciler.reconcile(key.document(), key.findings(), new Issues());
        List<Observation> open = key.findings().observations().stream()
                .filter(each -> each.origin().table() > 0)
                .filter(each -> reconciled.verificationOf(each) != Verification.VERIFIED)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void theSlipsOfSonLaAreTheSumsThatFail() {
        SortedSet<String> failing = reconcile("son-la-2016-2025").checks().stream()
                .filter(check -> check.verdict() == Verdict.FAILS)
                .map(check -> check.total().rawText())
                .collect(Collectors.toCollection(TreeSet::new));
        // 70 đồng for 70.000.000 đồng, and 7.756 for 7.765, as the reader of the document notes.
        assertEquals(new TreeSet<>(List.of("7.756 triệu đồng", "70 đồng")), failing);
    }

    @Test
    void aTableThatLacksLinesIsNotSaidToAddUpWrongly() {
        KeyFigures key = KeyFigures.of("son-la-2016-2025");
        Issues issues = new Issues();
        Reconciled reconciled = Reconciler.reconcile(key.document(), key.findings(), issues);
        // Annex 02 begins with line 5 of activity II: its grand total of 56.060 holds over years and sources only.
        Observation total = key.findings().observations().stream()
                .filter(each -> each.origin().table() == 2 && each.rawText().equals("56.060"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verification.VERIFIED, reconciled.verificationOf(total));
        assertEquals(
                true,
                issues.all().stream()
                        .anyMatch(issue -> issue.textEn().contains("lines are missing in print")
                                && issue.where().table().equals(Optional.of(2))));
    }

    @Test
    void zerosThatAddUpToZeroVerifyNothing() {
        Stream<Observation> zeros = Stream.of("binh-dinh-2014-2020", "son-la-2016-2025")
                .map(ReconcilerTest::reconcile)
                .map(Reconciled::checks)
                .flatMap(Collection::stream)
                .filter(check ->
                        check.members().stream().allMatch(each -> each.value().signum() == 0))
                .flatMap(check -> check.members().stream().filter(check::vouchesFor));
        assertEquals(List.of(), zeros.toList());
    }

    @Test
    void aDoubtfulFigureIsNotVerifiedThoughItsSumsHold() {
        KeyFigures key = KeyFigures.of("bac-giang-2021-2025");
        List<Observation> doubtful =
                key.findings().observations().stream().map(Observation::doubted).toList();
        Findings findings = new Findings(key.findings().profile(), doubtful, List.of());
        Reconciled reconciled = Reconciler.reconcile(key.document(), findings, new Issues());
        assertEquals(
                Set.of(Verification.UNCHECKED),
                doubtful.stream().map(reconciled::verificationOf).collect(Collectors.toSet()));
    }

    private static Reconciled reconcile(String slug) {
        KeyFigures key = KeyFigures.of(slug);
        return Reconciler.reconcile(key.document(), key.findings(), new Issues());
    }
}
