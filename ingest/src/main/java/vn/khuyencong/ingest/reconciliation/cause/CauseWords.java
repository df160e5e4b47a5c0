package vn.khuyencong.ingest.reconciliation.cause;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The phrases in which causes are told, in one of two languages; the words are a resource file. */
final class CauseWords {
    private static final Words WORDS = read();

    private final int language;

    private CauseWords(int language) {
        this.language = language;
    }

    record Words(Map<String, List<String>> kinds, Map<String, List<String>> phrases, Map<String, List<String>> units) {}

    static CauseWords vietnamese() {
        return new CauseWords(0);
    }

    static CauseWords english() {
        return new CauseWords(1);
    }

    boolean isVietnamese() {
        return language == 0;
    }

    String kind(CauseKind kind, Map<String, String> facts) {
        return fill(WORDS.kinds, kind.name().toLowerCase(Locale.ROOT), facts);
    }

    String phrase(String name, Map<String, String> facts) {
        return fill(WORDS.phrases, name, facts);
    }

    String unit(String unit) {
        return WORDS.units.containsKey(unit) ? fill(WORDS.units, unit, Map.of()) : unit.toLowerCase(Locale.ROOT);
    }

    private String fill(Map<String, List<String>> templates, String name, Map<String, String> facts) {
        String text = Objects.requireNonNull(templates.get(name), name).get(language);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static Words read() {
        try (InputStream words = Objects.requireNonNull(CauseWords.class.getResourceAsStream("words.yml"))) {
            return new ObjectMapper(new YAMLFactory()).readValue(words, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
