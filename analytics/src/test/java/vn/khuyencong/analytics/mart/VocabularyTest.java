package vn.khuyencong.analytics.mart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of this room, and its arithmetic. */
class VocabularyTest {
    static Stream<Map<String, String>> wordings() {
        return CsvResource.rows("counterpart_wording.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void theExampleBesideEachWordingIsReadAsItSays(Map<String, String> row) {
        assertEquals(
                "wider".equals(row.get("scope")),
                CounterpartWording.load().isWider(String.valueOf(row.get("example"))));
    }

    @Test
    void caveatsAreSortedDistinctAndSayBothLanguages() {
        List<String> codes = Caveat.all().stream().map(Caveat::code).toList();
        assertEquals(codes.stream().sorted().distinct().toList(), codes);
        for (Caveat caveat : Caveat.all()) {
            assertNotEquals(caveat.textVi(), caveat.textEn());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "27853, 341, 81.680352",
        "1, 3, 0.333333",
        "2, 3, 0.666667",
        "1, 2000000, 0.000001",
        "0.999999, 2000000, 0.000000",
        "0, 5, 0.000000"
    })
    void ratiosAreRoundedHalfUpOnce(BigDecimal dividend, BigDecimal divisor, BigDecimal ratio) {
        assertEquals(ratio, Exact.ratio(dividend, divisor));
    }

    @Test
    void divisionByNothingIsNothing() {
        assertEquals(null, Exact.ratio(BigDecimal.ONE, BigDecimal.ZERO));
        assertEquals(null, Exact.ratio(BigDecimal.ONE, null));
    }
}
