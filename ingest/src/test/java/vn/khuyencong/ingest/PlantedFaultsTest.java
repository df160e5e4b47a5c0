package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.issue.CellRestored;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.RowShifted;
import vn.khuyencong.ingest.issue.SumFails;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Quality;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

/**
 * Tables of three layouts, each sound, and each with one fault or two planted in it. The key beside each says what is right by
 * the sums: shifted rows and lost cells mended, misprints as printed.
 */
class PlantedFaultsTest {
    private static final Path FAULTS = Path.of("src", "test", "resources", "reports", "faults");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguon-control",
                "nguon-shifted-row",
                "nguon-lost-cell",
                "nguon-swapped-digits",
                "nguon-thousandfold",
                "nguon-millionfold",
                "nguon-missing-row",
                "nguon-wrong-total",
                "nguon-two-faults",
                "nam-control",
                "nam-shifted-row",
                "nam-lost-cell",
                "nam-swapped-digits",
                "nam-thousandfold",
                "nam-millionfold",
                "nam-missing-row",
                "nam-wrong-total",
                "nam-two-faults",
                "huyen-control",
                "huyen-shifted-row",
                "huyen-lost-cell",
                "huyen-swapped-digits",
                "huyen-thousandfold",
                "huyen-millionfold",
                "huyen-missing-row",
                "huyen-wrong-total",
                "huyen-two-faults",
                "bieu-shifted-row",
                "bieu-lost-cell"
            })
    void whatTheSumsProveIsMendedAndTheRestStaysAsPrinted(String table) throws IOException {
        List<String> read = ingested(table).findings().observations().stream()
                .filter(each -> each.origin().table() == 1)
                .map(PlantedFaultsTest::figure)
                .sorted()
                .toList();
        assertEquals(keyed(table).toList(), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguon", "nam", "huyen"})
    void aSoundTableIsLeftAlone(String layout) {
        assertEquals(List.of(), faults(layout + "-control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguon", "nam", "huyen", "bieu"})
    void aShiftedRowIsNamed(String layout) {
        assertEquals(
                List.of(RowShifted.class.getSimpleName()),
                faults(layout + "-shifted-row").stream()
                        .map(issue -> issue.getClass().getSimpleName())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"nguon, 519", "nam, 915.6", "huyen, 340", "bieu, 200"})
    void aLostCellIsRestoredFromTwoSumsAndSaysSo(String layout, BigDecimal lost) {
        String table = layout + "-lost-cell";
        assertEquals(
                1, faults(table).stream().filter(CellRestored.class::isInstance).count());
        List<Observation> restored = ingested(table).findings().observations().stream()
                .filter(each -> each.quality() == Quality.SOLVED)
                .toList();
        assertEquals(1, restored.size());
        assertEquals(0, lost.compareTo(restored.get(0).value()));
        assertEquals("", restored.get(0).rawText());
    }

    @ParameterizedTest
    @CsvSource({
        "nguon-swapped-digits, 2.401",
        "nguon-thousandfold, 578",
        "nguon-millionfold, 1.979",
        "nam-swapped-digits, '279,1'",
        "nam-thousandfold, '919,4'",
        "nam-millionfold, '914,5'",
        "huyen-swapped-digits, 270",
        "huyen-thousandfold, 403",
        "huyen-millionfold, 656"
    })
    void aMisprintIsNamedWithWhatWouldMendItAndStaysAsPrinted(String table, String right) {
        List<Issue> faults = faults(table);
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).textVi().contains("có thể đúng là " + right + " "), faults.get(0)::textVi);
    }

    private static IngestedDocument ingested(String table) {
        return BundledReports.ingested(FAULTS.resolve(table + ".html"));
    }

    private static List<Issue> faults(String table) {
        return ingested(table).issues().stream()
                .filter(issue ->
                        issue instanceof RowShifted || issue instanceof CellRestored || issue instanceof SumFails)
                .toList();
    }

    private static Stream<String> keyed(String table) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(FAULTS.resolve(table + ".csv").toFile())) {
            return rows.readAll().stream().map(PlantedFaultsTest::figure).sorted();
        }
    }

    private static String figure(Map<String, String> row) {
        return String.join(
                " | ",
                row.get("item_label"),
                row.get("funding_source"),
                row.get("period_start"),
                row.get("period_end"),
                plain(new BigDecimal(row.getOrDefault("value", ""))));
    }

    private static String figure(Observation observation) {
        return String.join(
                " | ",
                observation.itemLabel(),
                observation.fundingSource().map(Enum::name).orElse(""),
                String.valueOf(observation.period().start()),
                String.valueOf(observation.period().end()),
                plain(observation.value()));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
