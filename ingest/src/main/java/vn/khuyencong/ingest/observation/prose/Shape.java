package vn.khuyencong.ingest.observation.prose;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How things look in running text, where their words alone do not tell; the expressions are in {@code shapes.yaml}. */
enum Shape {
    PART_WORD,
    ROMAN,
    CAPITAL_LETTER,
    DECIMAL,
    SMALL_LETTER,
    DASH,
    PLUS,
    ABBREVIATION,
    UNIT_OF_TABLE,
    AND_PROJECTS,
    NOUN_BEFORE,
    UNIT_BEFORE,
    GENERAL_FUNDING,
    BUDGET,
    NAMED_YEAR,
    SEVERAL_YEARS,
    ONLY_YEARS,
    ONLY_SPAN,
    YEAR_AT_ONCE,
    COUNTED_AT,
    WHOLE_SPAN,
    EACH_YEAR,
    LABEL_END,
    RECEIVER,
    HEADING_FRAME,
    LABEL_FRAME,
    PLACE;

    /** A shape of the file; in its examples what it takes stands between « and ». */
    record Rule(String says, String pattern, List<String> examples) {}

    private static final class File {
        private static final Map<String, Rule> RULES = read();

        private static Map<String, Rule> read() {
            try (InputStream in = Objects.requireNonNull(Shape.class.getResourceAsStream("shapes.yaml"))) {
                return new YAMLMapper().readValue(in, new TypeReference<Map<String, Rule>>() {});
            } catch (IOException e) {
                throw new UncheckedIOException("shapes.yaml", e);
            }
        }
    }

    private final Pattern pattern;

    Shape() {
        Rule rule = Objects.requireNonNull(rules().get(name()), name());
        pattern = Pattern.compile(rule.pattern().replace("(noun)", Nouns.alternatives()));
    }

    static Map<String, Rule> rules() {
        return File.RULES;
    }

    Matcher in(CharSequence text) {
        return pattern.matcher(text);
    }

    boolean isIn(CharSequence text) {
        return in(text).find();
    }
}
