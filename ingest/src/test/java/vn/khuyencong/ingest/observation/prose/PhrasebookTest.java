package vn.khuyencong.ingest.observation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the phrases of {@code said_of_*.yaml}, {@code clause.yaml}, {@code between.yaml} and {@code shapes.yaml}. */
class PhrasebookTest {
    record Rule(String code, List<String> phrases, List<String> examples) {}

    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (String file : Words.CUE_FILES) {
            try (InputStream in = Objects.requireNonNull(
                    PhrasebookTest.class.getResourceAsStream("/vn/khuyencong/ingest/observation/lexicon/" + file))) {
                rules.addAll(new YAMLMapper().readValue(in, new TypeReference<List<Rule>>() {}));
            }
        }
        return rules;
    }

    static Stream<Arguments> examples() throws IOException {
        return rules().stream().filter(rule -> !rule.code().equals("NONE")).flatMap(rule -> rule.examples().stream()
                .map(example -> Arguments.of(Cue.valueOf(rule.code()), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleSaysWhatItsRuleSays(Cue cue, String example) {
        assertTrue(Words.cues(example).stream().anyMatch(hit -> hit.meaning() == cue), Words.cues(example)::toString);
    }

    @Test
    void eachCueHasPhrasesAndExamples() throws IOException {
        Set<String> withExamples = rules().stream()
                .filter(rule -> !rule.examples().isEmpty())
                .map(Rule::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Stream.of(Cue.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), withExamples);
    }

    @ParameterizedTest
    @EnumSource(Between.class)
    void theExamplesOfARuleFitAndItsCounterexamplesDoNot(Between rule) {
        Between.Rule words = Objects.requireNonNull(Between.rules().get(rule));

        assertEquals(
                words.examples(), words.examples().stream().filter(rule::fits).toList());
        assertEquals(
                List.of(), words.counterexamples().stream().filter(rule::fits).toList());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aShapeTakesOfItsExamplesWhatStandsBetweenTheMarks(Shape shape) {
        List<String> examples =
                Objects.requireNonNull(Shape.rules().get(shape.name())).examples();

        assertFalse(examples.isEmpty());
        assertEquals(
                examples,
                examples.stream()
                        .map(example -> marked(shape, example.replace("«", "").replace("»", "")))
                        .toList());
    }

    private static String marked(Shape shape, String text) {
        Matcher found = shape.in(text);
        return found.find() && found.end() > found.start()
                ? text.substring(0, found.start()) + "«" + found.group() + "»" + text.substring(found.end())
                : text;
    }

    @Test
    void eachShapeOfTheFileHasAName() {
        assertEquals(
                Stream.of(Shape.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Shape.rules().keySet()));
    }
}
