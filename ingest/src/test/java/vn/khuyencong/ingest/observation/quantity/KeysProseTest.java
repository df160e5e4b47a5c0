package vn.khuyencong.ingest.observation.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.repair.NumberStyle;

/** Every figure that a careful reader finds in the running text is among the quantities. */
class KeysProseTest {
    static Stream<Arguments> figures() {
        return Stream.of("bac-giang-2021-2025", "binh-dinh-2014-2020").flatMap(KeysProseTest::figures);
    }

    private static Stream<Arguments> figures(String slug) {
        String name = "/keys/" + slug + "/prose.json";
        try (InputStream in = Objects.requireNonNull(KeysProseTest.class.getResourceAsStream(name))) {
            return elements(new ObjectMapper().readTree(in)).flatMap(sentence -> elements(sentence.get("observations"))
                    .map(figure -> Arguments.of(sentence.get("text").asText(), figure)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("figures")
    void aFigureOfTheKeyIsAQuantity(String sentence, JsonNode figure) {
        BigDecimal value = new BigDecimal(figure.get("value").asText());
        boolean money = figure.get("unit").asText().equals(Quantity.VND_MILLION);
        boolean mean = figure.get("statistic").asText().equals("annual_mean");
        List<Quantity> found = Quantities.standard().scan(sentence, NumberStyle.VIETNAMESE);
        assertTrue(
                found.stream()
                        .filter(Quantity::mayBeObserved)
                        .filter(quantity -> quantity.isMeanOverTime() == mean)
                        .filter(quantity -> (quantity.kind() == Kind.MONEY) == money)
                        .flatMap(quantity -> quantity.numbers().stream())
                        .anyMatch(number -> number.value().compareTo(value) == 0),
                () -> figure + " in " + found);
    }
}
