package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.Quality;
import vn.khuyencong.ingest.observation.Verification;
import vn.khuyencong.ingest.reconciliation.Check;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

/** Tables that lost their columns in a dump, held against the print and against what a careful reader made of them. */
class RebuiltTablesTest {
    private static final String BINH_DINH = "binh-dinh-2014-2020";

    /** What the sums of a table gave back, cell by cell. */
    private record Comparison(int placed, List<String> wrong, Map<String, String> open) {}

    @Test
    void allNumbersOfTheFundingAnnexAreInTheirColumnsButTheYearsOfTheLineThatNoYearCounts() throws IOException {
        Comparison annex = compared(3, 3);
        assertEquals(List.of(), annex.wrong());
        assertEquals(418, annex.placed());
        assertEquals(Map.of("IV.8", "8 10,0 8 10,0 10 15,0 10 15,0"), annex.open());
    }

    @Test
    void allNumbersOfTheConsultingAnnexAreInTheirColumns() throws IOException {
        assertEquals(new Comparison(86, List.of(), Map.of()), compared(1, 1));
    }

    @Test
    void noNumberOfTheAnnexOfResultsIsInAnotherColumnThanAReaderWouldPutIt() throws IOException {
        assertEquals(List.of(), compared(2, 2).wrong());
    }

    /** A number in a wrong column would be a figure of a line that the print does not have there. */
    @ParameterizedTest
    @CsvSource({
        "bac-giang-2021-2025.txt, bac-giang-2021-2025.doc, 24",
        "binh-dinh-2014-2020.txt, binh-dinh-2014-2020.pdf, 560",
        "dak-lak-2021-2025.txt, dak-lak-2021-2025.pdf, 185",
    })
    void aDumpSaysOfALineWhatItsPrintSays(String dump, String report, int atLeast) {
        List<String> printed = new ArrayList<>(figures(BundledReports.report(report)));
        Set<String> lines = new TreeSet<>();
        printed.forEach(figure -> lines.add(line(figure)));
        List<String> both = figures(BundledReports.dump(dump)).stream()
                .filter(figure -> lines.contains(line(figure)))
                .toList();
        assertTrue(both.size() >= atLeast, () -> both.size() + " figures of lines that both have");
        List<String> alone = new ArrayList<>(both);
        printed.forEach(alone::remove);
        assertEquals(List.of(), alone);
    }

    @Test
    void noFigureIsVerifiedByASumThatPlacedIt() {
        IngestedDocument dump = BundledReports.dump("binh-dinh-2014-2020.txt");
        assertFalse(dump.findings().observations().stream()
                .filter(each -> dump.reconciled().verificationOf(each) == Verification.VERIFIED)
                .filter(each -> each.quality() == Quality.SOLVED)
                .anyMatch(each -> dump.reconciled().checks().stream()
                        .filter(check -> check.members().contains(each))
                        .allMatch(RebuiltTablesTest::isOfOneRow)));
    }

    private static boolean isOfOneRow(Check check) {
        return check.table().isPresent()
                && check.members().stream()
                                .map(each -> each.origin().row())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Each figure of the tables with all its meaning; first its line, behind a bar the rest. */
    private static List<String> figures(IngestedDocument document) {
        return document.findings().observations().stream()
                .filter(each -> each.origin().table() > 0)
                .map(each -> String.join(
                        " ",
                        each.itemPath().orElse("-"),
                        letters(each.itemLabel()),
                        "|",
                        each.activity().map(Enum::name).orElse("-"),
                        each.level().name(),
                        each.measure().name(),
                        each.fundingSource().map(Enum::name).orElse("-"),
                        each.period().toString(),
                        each.scenario().name(),
                        each.statistic().name(),
                        each.value().stripTrailingZeros().toPlainString()))
                .toList();
    }

    private static String line(String figure) {
        return figure.substring(0, figure.indexOf('|'));
    }

    private static Comparison compared(int ordinal, int keyed) throws IOException {
        Table table =
                BundledReports.dump(BINH_DINH + ".txt").document().tables().get(ordinal - 1);
        JsonNode key = new ObjectMapper()
                .readTree(BundledReports.key(BINH_DINH)
                        .resolve("tables")
                        .resolve("%02d.json".formatted(keyed))
                        .toFile());
        int top = table.headerRowCount();
        int last = table.columnCount() - 1;
        List<String> wrong = new ArrayList<>();
        Map<String, String> open = new TreeMap<>();
        int placed = 0;
        for (int row = top; row < table.rowCount(); row++) {
            JsonNode line = key.get("rows").get(row - top);
            for (int column = 2; column < last; column++) {
                String text = text(table, row, column);
                if (isValue(key, column) && !text.isEmpty()) {
                    placed++;
                    String right = line.get("cells").path(column).asText("");
                    if (!text.equals(right)) {
                        wrong.add("%d, %d: %s, not %s".formatted(row, column, text, right));
                    }
                }
            }
            if (!text(table, row, last).isEmpty()) {
                open.put(line.path("item_path").asText(""), text(table, row, last));
            }
        }
        return new Comparison(placed, wrong, open);
    }

    private static boolean isValue(JsonNode key, int column) {
        return key.get("columns").get(column).get("role").asText().equals("value");
    }

    private static String text(Table table, int row, int column) {
        return table.findCell(row, column).map(Cell::text).orElse("").strip();
    }

    private static String letters(String label) {
        return String.join(" ", Arrays.asList(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
