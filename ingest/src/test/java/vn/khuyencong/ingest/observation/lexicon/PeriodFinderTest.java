package vn.khuyencong.ingest.observation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.observation.Period;

class PeriodFinderTest {
    static Stream<Arguments> examples() {
        return PeriodFinder.notations().stream()
                .filter(notation -> !notation.code().equals("SINCE"))
                .flatMap(notation -> notation.examples().entrySet().stream())
                .map(example -> Arguments.of(example.getKey(), example.getValue()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleMeansItsYears(String text, String years) {
        assertEquals(
                years,
                PeriodFinder.find(text)
                        .map(period -> period.start() + "-" + period.end())
                        .orElse(""));
    }

    @Test
    void yearsUntilNowEndWhereNowIsKnown() {
        PeriodFinder.notations().stream()
                .filter(notation -> notation.code().equals("SINCE"))
                .flatMap(notation -> notation.examples().entrySet().stream())
                .forEach(example -> assertEquals(
                        example.getValue(),
                        PeriodFinder.hits(example.getKey(), Optional.of(2024)).stream()
                                .map(hit -> hit.meaning().start() + "-"
                                        + hit.meaning().end())
                                .findFirst()
                                .orElse("")));
        assertEquals(List.of(), PeriodFinder.hits("từ năm 2021 đến nay", Optional.empty()));
    }

    @Test
    void aLongRunOfBlanksCostsNoMoreThanOne() {
        String text = "đến tháng" + " ".repeat(100_000) + "năm 2020 có";

        assertEquals(List.of(), PeriodFinder.hits(text));
        assertEquals(
                List.of(new Hit<>(Period.year(2021), text.length() + 2, text.length() + 10)),
                PeriodFinder.hits(text + ", năm 2021"));
    }

    @Test
    void severalPeriodsInASentenceAreMetInOrder() {
        assertEquals(
                List.of(new Period(2014, 2020), Period.year(2019)),
                PeriodFinder.hits(
                                "Giai đoạn 2014-2020 có 341 đề án (QĐ số 12/2014 ngày 01/8/2014), riêng năm 2019 có 42")
                        .stream()
                        .map(Hit::meaning)
                        .toList());
    }

    @Test
    void aBareYearInASentenceIsNoPeriod() {
        assertEquals(List.of(), PeriodFinder.hits("đã hỗ trợ 2020 cơ sở"));
    }
}
