package vn.khuyencong.ingest.repair;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One kind of wrong character that files hold, and the right one; from {@code glyph_faults.yaml}. */
record GlyphFault(
        String name,
        String vi,
        String en,
        Scope scope,
        Map<String, String> replace,
        Pattern pattern,
        Map<String, String> examples) {

    /** Where a character is a fault. */
    enum Scope {
        /** The text as a whole is not in NFC. */
        COMPOSITION,
        ANYWHERE,
        /** In a word that has Latin letters besides. */
        LATIN_WORD,
        WHOLE_WORD
    }

    /** A text, and how many of its characters were mended. */
    record Mended(String text, int characters) {}

    /** Tone before circumflex or breve: the other way round it composes. */
    private static final Pattern TONE_FIRST = Pattern.compile("([\\u0300\\u0301\\u0303\\u0309])([\\u0302\\u0306])");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    @JsonCreator
    static GlyphFault of(
            @JsonProperty("name") String name,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("why") @Nullable String why,
            @JsonProperty("where") Scope scope,
            @JsonProperty("replace") @Nullable Map<String, String> replace,
            @JsonProperty("examples") Map<String, String> examples) {
        Map<String, String> replacements = replace == null ? Map.of() : new LinkedHashMap<>(replace);
        return new GlyphFault(name, vi, en, scope, replacements, pattern(scope, replacements), examples);
    }

    private static Pattern pattern(Scope scope, Map<String, String> replace) {
        List<String> wrong = replace.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        String oneOf = wrong.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return switch (scope) {
            case COMPOSITION -> NOTHING;
            case ANYWHERE -> Pattern.compile(oneOf);
            // Tried at the beginning of a word alone: at every letter of a long one would take its square.
            case LATIN_WORD -> Pattern.compile("(?<!\\p{L})\\p{L}*(?:" + oneOf + ")\\p{L}*");
            case WHOLE_WORD -> Pattern.compile("(?<!\\p{L})(?:" + oneOf + ")(?!\\p{L})");
        };
    }

    Mended mend(String text) {
        if (scope == Scope.COMPOSITION) {
            return compose(text);
        }
        int[] count = {0};
        String mended = pattern.matcher(text).replaceAll(match -> {
            String right = rightOf(match.group());
            count[0] += right.equals(match.group()) ? 0 : 1;
            return Matcher.quoteReplacement(right);
        });
        return count[0] == 0 ? new Mended(text, 0) : new Mended(nfc(mended), count[0]);
    }

    private String rightOf(String found) {
        if (scope != Scope.LATIN_WORD) {
            return replace.getOrDefault(found, found);
        }
        if (!LATIN.matcher(found).find()) {
            return found;
        }
        return found.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> replace.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    private static Mended compose(String text) {
        String composed = nfc(text);
        return new Mended(composed, composed.equals(text) ? 0 : Math.max(1, text.length() - composed.length()));
    }

    private static String nfc(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(TONE_FIRST.matcher(apart).replaceAll("$2$1"), Normalizer.Form.NFC);
    }
}
