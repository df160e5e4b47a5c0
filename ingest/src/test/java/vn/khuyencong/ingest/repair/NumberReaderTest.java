package vn.khuyencong.ingest.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Printed numbers and what they are, beyond the cases of the field. */
class NumberReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.389,6; 1389.6; 0.1; ''",
                "12.070; 12070; 1; ''",
                "01; 1; 1; ''",
                "-; 0; 0; DASH_FOR_ZERO",
                "–; 0; 0; DASH_FOR_ZERO",
                "-1.200; -1200; 1; ''",
                "-0,5; -0.5; 0.1; ''",
                "(1.200); -1200; 1; BRACKETED_NEGATIVE",
                "(5); -5; 1; BRACKETED_WHOLE",
                "1.200(*); 1200; 1; FOOTNOTE_MARK",
                "1.200 **; 1200; 1; FOOTNOTE_MARK",
                "1.200¹; 1200; 1; FOOTNOTE_MARK",
                "1.200.; 1200; 1; TRAILING_POINT",
                "30. 900; 30900; 1; BLANK_INSIDE",
                "30 .900,5; 30900.5; 0.1; BLANK_INSIDE",
                "742 ,47; 742.47; 0.01; BLANK_INSIDE",
                "1.389, 6; 1389.6; 0.1; BLANK_INSIDE",
                "12 345 678; 12345678; 1; BLANK_INSIDE",
                "l.200; 1200; 1; LEADING_LETTER",
                "1O; 10; 1; LETTER_FOR_DIGIT",
                "1.2S0,B; 1250.8; 0.1; LETTER_FOR_DIGIT",
                "1,389,600; 1389600; 1; ENGLISH_SEPARATORS",
                "1.3896; 1.3896; 0.0001; LONG_FRACTION"
            })
    void aPrintedNumberIsReadExactly(String printed, String value, String resolution, String remarks) {
        PrintedNumber number =
                NumberReader.read(printed, NumberStyle.VIETNAMESE).findNumber().orElseThrow();
        assertEquals(new BigDecimal(value), number.value());
        assertEquals(new BigDecimal(resolution), number.resolution());
        assertEquals(printed, number.printed());
        assertEquals(remarks.isEmpty() ? Set.of() : Set.of(Remark.valueOf(remarks)), number.remarks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; BLANK",
                "'\u00A0 '; BLANK",
                "lớp; WORDS",
                "05 lớp; WORDS",
                "50,7%; PERCENT",
                "5S; WORDS",
                "B12; WORDS",
                "I.3; WORDS",
                "A; WORDS",
                "...; WORDS",
                "1.2.3; BROKEN",
                "3.1.2; BROKEN",
                "21=; BROKEN",
                "293/327; BROKEN",
                "1.200(1); BROKEN",
                "00.5; BROKEN",
                "1, 2, 3; BROKEN",
                "1234567890123456; BROKEN"
            })
    void whatIsNoNumberSaysWhy(String printed, Reading.Reason reason) {
        assertEquals(new Reading.None(printed, reason), NumberReader.read(printed, NumberStyle.VIETNAMESE));
    }

    @Test
    void twoBlanksSeparateNumbers() {
        assertEquals(List.of("1200", "3200"), values("1.200   3.200"));
        assertEquals(List.of("0", "3", "0", "3", "0", "6"), values("-  03 -  03 -  06"));
        assertEquals(List.of("34", "2201.5", "3", "540.0"), values("34 2.201,5 3 540,0"));
        assertEquals(List.of("30900", "5"), values("30. 900 5"));
        assertTrue(NumberReader.read("1.200   3.200", NumberStyle.VIETNAMESE) instanceof Reading.Several);
    }

    private static List<String> values(String printed) {
        return NumberReader.readList(printed, NumberStyle.VIETNAMESE).orElseThrow().stream()
                .map(number -> number.value().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "742,47 3.079,48; VIETNAMESE",
                "1.389.600 12.070; VIETNAMESE",
                "2,409.2 540.0; ENGLISH",
                "109,424,000 191,383,000; ENGLISH",
                "0.790 0.455 81.955; ENGLISH",
                "109,424 540.5; ENGLISH",
                "12.070 9.719; UNDECIDED",
                "147,552; UNDECIDED",
                "12 - 03; UNDECIDED",
                "12.070 9.719 540.0; MIXED",
                "742,47 540.0; MIXED",
                "1.800 3.000 6.000 175 0.000; MIXED",
                "742,47 3.079,48 0,3 1.38; VIETNAMESE"
            })
    void theUnambiguousNumbersDecideTheStyleOfATable(String cells, NumberStyle style) {
        assertEquals(style, NumberStyle.decide(List.of(cells.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.389; VIETNAMESE; 1389; false",
                "1.389; ENGLISH; 1.389; false",
                "1.389; MIXED; 1389; true",
                "1.389; UNDECIDED; 1389; false",
                "1,389; VIETNAMESE; 1.389; false",
                "1,389; ENGLISH; 1389; false",
                "1,389; MIXED; 1.389; true",
                "1,389; UNDECIDED; 1.389; true"
            })
    void anAmbiguousNumberFollowsTheStyleOfItsTable(
            String printed, NumberStyle style, BigDecimal value, boolean suspect) {
        PrintedNumber number = NumberReader.read(printed, style).findNumber().orElseThrow();
        assertEquals(value, number.value());
        assertEquals(suspect, number.suspect());
    }

    @Test
    void aNumberOutOfScaleInAColumnOfDecimalsIsDoubted() {
        List<Reading> column = NumberColumn.read(List.of("3,06", "6,00", "12.070"), NumberStyle.VIETNAMESE);
        assertEquals(
                Set.of(Remark.STYLE_OUTLIER),
                column.get(2).findNumber().orElseThrow().remarks());
        List<Reading> sound = NumberColumn.read(List.of("742,47", "439,93", "1.182"), NumberStyle.VIETNAMESE);
        assertEquals(Set.of(), sound.get(2).findNumber().orElseThrow().remarks());
    }

    /** Whatever is read from a number printed in a style is that number. */
    @ParameterizedTest
    @EnumSource(
            value = NumberStyle.class,
            names = {"VIETNAMESE", "ENGLISH"})
    void readingUndoesPrinting(NumberStyle style) {
        for (long units = 0; units < 30_000_000L; units += 7_919) {
            for (int decimals = 0; decimals <= 4; decimals++) {
                BigDecimal value = BigDecimal.valueOf(units, decimals);
                Reading reading = NumberReader.read(print(value, style), style);
                assertEquals(value, reading.findNumber().orElseThrow().value(), reading.printed());
            }
        }
    }

    private static String print(BigDecimal value, NumberStyle style) {
        String english = String.format(Locale.ROOT, "%,." + value.scale() + "f", value);
        return style == NumberStyle.ENGLISH
                ? english
                : english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
