package vn.khuyencong.ingest.observation.prose;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the words between two places of a clause do; the words are in {@code between.yaml}. */
enum Between {
    LINK,
    GIVES,
    JOINED,
    ADJECTIVE,
    FROM,
    PROGRAMME,
    OPENING,
    UNTIL,
    FOLLOWS,
    COUNTS,
    AND_NEXT,
    AGAINST_PLAN,
    PLAN_FOR,
    ORIGIN,
    COMPARED,
    APART,
    QUOTED,
    BREAK,
    AND,
    AND_SO,
    BECAME,
    SPAN,
    OF_PLAN,
    PERCENT,
    COLON,
    LEVEL,
    TARGET;

    /** A rule of the file: one of the three lists is given. */
    record Rule(
            String says,
            @Nullable List<String> only,
            @Nullable List<String> ends,
            @Nullable List<String> holds,
            @Nullable String besides,
            List<String> examples,
            List<String> counterexamples) {

        Pattern pattern() {
            if (only != null) {
                String signs = "[\\s" + escaped(Objects.requireNonNullElse(besides, "")) + "]*";
                return Pattern.compile("(?iuUs)" + signs + "(?:" + oneOf(only) + "(?!\\w)" + signs + ")*");
            }
            return ends != null
                    ? Pattern.compile("(?iuUs).*" + oneOf(ends) + "\\s*")
                    : Pattern.compile("(?iuUs).*" + oneOf(Objects.requireNonNullElse(holds, List.of())) + "(?!\\w).*");
        }

        private static String escaped(String signs) {
            return signs.replaceAll("[\\\\\\[\\]^&-]", "\\\\$0");
        }

        private static String oneOf(List<String> words) {
            return words.stream()
                    .map(word -> (Character.isLetter(word.charAt(0)) ? "(?<!\\w)" : "")
                            + Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
    }

    private static final class File {
        private static final Map<Between, Rule> RULES = read();

        private static Map<Between, Rule> read() {
            try (InputStream in = Objects.requireNonNull(Between.class.getResourceAsStream("between.yaml"))) {
                return new YAMLMapper().readValue(in, new TypeReference<Map<Between, Rule>>() {});
            } catch (IOException e) {
                throw new UncheckedIOException("between.yaml", e);
            }
        }

        private static final Map<Between, Pattern> PATTERNS = RULES.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().pattern()));
    }

    static Map<Between, Rule> rules() {
        return File.RULES;
    }

    /** What is said behind a figure of it: up to the colon behind which its parts are told. */
    static String upToItsParts(String behind) {
        int colon = behind.indexOf(':');
        return colon < 0 ? behind : behind.substring(0, colon);
    }

    /** Whether the words between two places do this. */
    boolean fits(String between) {
        return Objects.requireNonNull(File.PATTERNS.get(this), name())
                .matcher(between)
                .matches();
    }
}
