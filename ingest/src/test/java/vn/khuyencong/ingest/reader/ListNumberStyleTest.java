package vn.khuyencong.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberStyleTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 3, 03",
        "upperRoman, 9, IX",
        "upperRoman, 44, XLIV",
        "lowerRoman, 4, iv",
        "lowerLetter, 1, a",
        "lowerLetter, 27, aa",
        "upperLetter, 26, Z",
        "none, 1, ''",
        "vietnameseCounting, 7, 7",
    })
    void aNumberIsWrittenAsWordWritesIt(String style, int number, String written) {
        assertEquals(written, ListNumberStyle.ofOoxml(style).write(number));
    }
}
