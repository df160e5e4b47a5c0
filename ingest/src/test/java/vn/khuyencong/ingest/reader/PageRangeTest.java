package vn.khuyencong.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page numbers as people write them. */
class PageRangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3         | 3
            3,5-7,9-  | 3 5 6 7 9 10
            10,1      | 1 10
            2-4, 3-5  | 2 3 4 5
            10-       | 10
            1-        | 1 2 3 4 5 6 7 8 9 10
            """)
    void ofADocumentOfTenPages(String text, String numbers) {
        List<Integer> expected =
                Arrays.stream(numbers.split(" ")).map(Integer::valueOf).collect(Collectors.toList());
        assertEquals(expected, PageRange.parse(text).numbers(10));
    }

    @ParameterizedTest
    @CsvSource({"11, 11", "9-12, 11", "12-, 12", "'3,40', 40"})
    void aPageBehindTheLastIsMissing(String text, int page) {
        NoSuchPageException missing = assertThrows(
                NoSuchPageException.class, () -> PageRange.parse(text).numbers(10));
        assertEquals(page, missing.page());
        assertEquals(10, missing.pageCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "7-5", "a", "1,,2", "1.5", "3-5-7", "1234567"})
    void otherTextNamesNoPages(String text) {
        assertThrows(IllegalArgumentException.class, () -> PageRange.parse(text));
    }

    @Test
    void allPagesAreThoseOfAnyDocument() {
        assertEquals(List.of(1, 2), PageRange.all().numbers(2));
        assertEquals(PageRange.all(), PageRange.parse("1-"));
    }
}
