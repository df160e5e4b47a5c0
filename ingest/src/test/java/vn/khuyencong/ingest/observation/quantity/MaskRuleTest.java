package vn.khuyencong.ingest.observation.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside each rule: what stands between « and » is no figure, and nothing else. */
class MaskRuleTest {
    private static final Pattern MARKED = Pattern.compile("«([^»]*)»");

    static Stream<Arguments> examples() {
        return Vocabulary.standard().masks().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.name(), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsMarkedIsMaskedByItsRule(String rule, String example) {
        List<String> expected =
                MARKED.matcher(example).results().map(match -> match.group(1)).toList();
        String text = example.replaceAll("[«»]", "");
        List<String> masked = new Masks(Vocabulary.standard().masks())
                .find(text).stream()
                        .filter(mask -> mask.unit().equals(rule))
                        .map(Quantity::printed)
                        .toList();
        assertEquals(expected, masked);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExample(MaskRule rule) {
        assertFalse(rule.examples().isEmpty());
    }

    static Stream<MaskRule> rules() {
        return Vocabulary.standard().masks().stream();
    }
}
