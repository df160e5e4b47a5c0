package vn.khuyencong.ingest.observation.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which of the 63 provinces (until 30 June 2025) a text speaks of, and how strongly as of its own. */
public final class ProvinceFinder {
    /** How strongly words around a name say that the document is of that province. */
    record Evidence(int weight, List<String> phrases, Map<String, String> examples) {}

    /** The resource: further spellings by code, and the evidence. */
    record Words(Map<String, List<String>> spellings, List<Evidence> evidence) {}

    /** Phrases of one weight for one spelling of a name; the key is searched first, it is quick. */
    private record Cue(String code, String key, int weight, List<Phrase> phrases) {}

    private static final Words WORDS = Resources.yaml("provinces.yaml", new TypeReference<Words>() {});
    private static final List<Cue> CUES = cues();

    private ProvinceFinder() {}

    static Words words() {
        return WORDS;
    }

    /** Codes of the provinces that a text names, each with the weight of all that is said of it. */
    public static Map<String, Integer> weigh(String text) {
        Squeezed squeezed = Squeezed.of(text);
        List<Hit<Cue>> hits = new ArrayList<>();
        for (Cue cue : CUES) {
            if (squeezed.text.contains(cue.key())) {
                cue.phrases().stream()
                        .flatMap(phrase -> phrase.in(squeezed))
                        .map(at -> new Hit<>(cue, at[0], at[1]))
                        .forEach(hits::add);
            }
        }
        Map<String, Integer> weights = new TreeMap<>();
        Map<String, Collection<String>> seen = new TreeMap<>();
        for (Hit<Cue> hit : hits) {
            boolean isNew = seen.computeIfAbsent(hit.meaning().code(), code -> new TreeSet<>())
                    .add(hit.start() + "-" + hit.end());
            if (isNew && hits.stream().noneMatch(hit::isInside)) {
                weights.merge(hit.meaning().code(), hit.meaning().weight(), Integer::sum);
            }
        }
        return weights;
    }

    private static List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (Resources.Row row : Resources.reference("provinces.csv")) {
            if (row.get("set").equals("63")) {
                String name = row.get("name_vi");
                Stream.concat(Stream.of(name), WORDS.spellings().getOrDefault(row.get("code"), List.of()).stream())
                        .forEach(spelling -> addCues(row.get("code"), spelling, cues));
            }
        }
        return List.copyOf(cues);
    }

    private static void addCues(String code, String name, List<Cue> cues) {
        String plain = plain(name);
        for (Evidence evidence : WORDS.evidence()) {
            List<Phrase> byName = phrases(evidence, "{name}", name);
            List<Phrase> byAddress = phrases(evidence, "{plain}", plain);
            cues.add(new Cue(code, Squeezed.of(name).text, evidence.weight(), byName));
            if (!byAddress.isEmpty()) {
                cues.add(new Cue(code, plain + "gov", evidence.weight(), byAddress));
            }
        }
    }

    private static List<Phrase> phrases(Evidence evidence, String mark, String name) {
        return evidence.phrases().stream()
                .filter(phrase -> phrase.contains(mark))
                .map(phrase -> Phrase.of(phrase.replace(mark, name)))
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
