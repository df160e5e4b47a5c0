package vn.khuyencong.ingest.observation.grid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.observation.lexicon.IndicatorNames;

class IndicatorsTest {
    static List<String> codes() {
        return IndicatorNames.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void anotherNameIsOfAnIndicatorThatTheFormHas(String code) {
        assertTrue(Indicators.codes().contains(code));
    }
}
