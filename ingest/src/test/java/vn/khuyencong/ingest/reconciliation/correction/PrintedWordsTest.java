package vn.khuyencong.ingest.reconciliation.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found whole, numbers too. */
class PrintedWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250 triệu | kinh phí 250 triệu đồng, 250  triệu khác | 2",
                "250 | kinh phí 1.250 triệu và 250,5 triệu | 0",
                "250 | 250. Trong đó (250) | 2",
                "đề án | các đề án, số đề ánh sáng | 1",
                "1.250 triệu | 1.250\u00A0triệu | 1",
            })
    void wordsAreFoundWhole(String words, String text, int places) {
        assertEquals(places, PrintedWords.find(words, text).size());
    }

    @ParameterizedTest
    @CsvSource({
        "' 1.250 ', 1.250, true",
        "'1\u00A0250', '1 250', true",
        "'1 250', 1.250, false",
        "'Vốn  đối ứng', 'Vốn đối ứng', true",
    })
    void blanksAsideTextsAreTheSameOrNot(String typed, String printed, boolean same) {
        assertEquals(same, PrintedWords.isSame(typed, printed));
    }
}
