package vn.khuyencong.ingest.observation.quantity;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words around numbers, from {@code quantities.yaml}. */
record Vocabulary(
        List<MaskRule> masks,
        Map<Qualifier, List<String>> qualifiers,
        List<String> fillers,
        Map<Qualifier, List<String>> suffixes,
        Map<String, Long> scales,
        List<String> measures,
        List<String> notMoneyBefore,
        String ratioNoun,
        List<String> ratioWords,
        List<String> changeWords,
        List<String> times,
        String each,
        List<String> nounEnds,
        List<String> countedNouns,
        List<String> respectively,
        List<String> listJoints,
        NumberWords words) {
    private static final Vocabulary STANDARD = load();

    static Vocabulary standard() {
        return STANDARD;
    }

    private static Vocabulary load() {
        String name = "quantities.yaml";
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name)) {
            return new YAMLMapper().readValue(in, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of numbers that are spelled out. */
    record NumberWords(
            Map<String, Integer> digits,
            List<String> ten,
            List<String> tens,
            List<String> hundreds,
            List<String> zero,
            List<String> half,
            Map<String, Long> scales) {}
}
