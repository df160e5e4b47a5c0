package vn.khuyencong.analytics.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as Vietnamese readers write them. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1389.600000|1.389,6",
                "27853|27.853",
                "0|0",
                "0.5|0,5",
                "-1234567.25|-1.234.567,25",
                "100|100",
                "1E+3|1.000"
            })
    void exact(BigDecimal number, String written) {
        assertEquals(written, Numbers.exact(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"MEAN|81.680352|81,68", "MEAN|56.66875|56,67", "RATIO|2.377501|2,378", "COUNT|341.000000|341"})
    void roundedHalfUpToWhatSaysSomething(NumberKind kind, BigDecimal number, String written) {
        assertEquals(written, kind.format(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.4519|45,2 %", "1|100,0 %", "0|0,0 %", "0.9996|99,96 %", "0.99999|99,999 %", "0.0001|0,01 %"})
    void aPartIsNeverRoundedToTheWholeOrToNothing(BigDecimal share, String written) {
        assertEquals(written, Numbers.percent(share));
    }
}
