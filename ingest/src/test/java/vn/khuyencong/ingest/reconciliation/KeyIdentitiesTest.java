package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.issue.Issues;

/** The sums that careful readers found in two reports: which of them are found, with the same verdict. */
class KeyIdentitiesTest {
    @Test
    void mostSumsOfBinhDinhAreFoundWithTheirVerdicts() throws IOException {
        List<String> found = found("binh-dinh-2014-2020");
        List<String> lacking = lacking("/keys/binh-dinh-2014-2020/checks.json", found);
        SortedMap<String, Integer> kinds = new TreeMap<>();
        lacking.forEach(sum -> kinds.merge(sum.substring(0, sum.indexOf(' ')), 1, Integer::sum));
        // Years: a printed 0 over blank years. Tables: pairs of lines of which most differ, and all projects against
        // the line
        // of accepted ones. Sources: one that is found as text. Text: shares in percent, which are no observations;
        // things
        // told in other words; and what the reader takes for contradictions although text and table may mean different
        // things.
        assertEquals(Map.of("years_sum_to_period", 1, "tables_agree", 22, "text_agrees_with_table", 29), kinds);
    }

    @Test
    void allSumsOfBacGiangAreFound() throws IOException {
        assertEquals(List.of(), lacking("/keys/bac-giang-2021-2025/identities.json", found("bac-giang-2021-2025")));
    }

    @Test
    void whatIsFoundBeyondTheKeyHolds() throws IOException {
        List<String> found = found("binh-dinh-2014-2020");
        lacking("/keys/binh-dinh-2014-2020/checks.json", found);
        assertTrue(found.stream().noneMatch(sum -> sum.endsWith("fails")), found::toString);
    }

    /** The sums of a key that were not found; those that were are taken out of {@code found}. */
    private static List<String> lacking(String key, List<String> found) throws IOException {
        List<String> lacking = new ArrayList<>();
        try (InputStream json = KeyIdentitiesTest.class.getResourceAsStream(key)) {
            for (JsonNode check : new ObjectMapper().readTree(json)) {
                String sum = "%s %s %s"
                        .formatted(
                                check.get("rule").asText(),
                                plain(new BigDecimal(check.get("printed").asText())),
                                check.get("verdict").asText());
                if (!found.remove(sum)) {
                    lacking.add(sum);
                }
            }
        }
        return lacking;
    }

    private static List<String> found(String slug) {
        KeyFigures key = KeyFigures.of(slug);
        return new ArrayList<>(Reconciler.reconcile(key.document(), key.findings(), new Issues()).checks().stream()
                .map(check -> "%s %s %s"
                        .formatted(
                                check.rule().name().toLowerCase(Locale.ROOT),
                                plain(check.printedValue()),
                                check.verdict().name().toLowerCase(Locale.ROOT)))
                .toList());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
