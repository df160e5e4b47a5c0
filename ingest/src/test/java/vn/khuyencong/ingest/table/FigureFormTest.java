package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "707",
                "1.389,6",
                "1,389.6",
                "1 234 567",
                "30. 900",
                "-2,7",
                "(1.2)",
                "12,5%",
                "+7",
                "$1,234",
                "€ 5",
                "1269 (19.9%)",
                "147.2***",
                "3.5*",
                "18-24",
                "<0.1"
            })
    void areNumbers(String text) {
        assertEquals(true, FigureForm.isNumber(text));
    }

    @ParameterizedTest
    @CsvSource({"-", "–", "...", "x", "n.a.", "n/a", ":"})
    void standInThePlaceOfANumber(String text) {
        assertEquals(true, FigureForm.is(text));
        assertEquals(false, FigureForm.isNumber(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2016-2020", "Năm 2019", "200 (as BTEX)", "Cơ sở", "1st year", "Quý I", "$"})
    void areNoFigures(String text) {
        assertEquals(false, FigureForm.is(text));
    }
}
