package vn.khuyencong.ingest.observation.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which of the 63 provinces (until 30 June 2025) a text speaks of, and how strongly as of its own. */
public final class ProvinceFinder {
    /** How strongly words around a name say that the document is of that province. */
    record Evidence(int weight, List<String> phrases, Map<String, String> examples) {}

    /** Words that hold a name and are none. */
    record Shields(List<String> phrases, List<String> examples) {}

    /** The resource: further spellings by code, the evidence, and what is no name. */
    record Words(Map<String, List<String>> spellings, List<Evidence> evidence, Shields shields) {}

    /** Phrases of one weight for one spelling of a name; the key is searched first, it is quick. */
    private record Cue(String code, String key, boolean address, int weight, List<Phrase> phrases) {}

    /** Words around a name, and the name itself: places in the squeezed text. */
    private record Naming(Cue cue, int start, int end, int nameStart, int nameEnd) {
        boolean sharesName(Naming other) {
            return nameStart < other.nameEnd && other.nameStart < nameEnd;
        }
    }

    private static final Words WORDS = Resources.yaml("provinces.yaml", new TypeReference<Words>() {});
    private static final List<Cue> CUES = cues();
    private static final List<Phrase> SHIELDS =
            WORDS.shields().phrases().stream().map(Phrase::of).toList();

    /** Of two names that share a syllable the first counts, then the longer one, then the one with more words around it. */
    private static final Comparator<Naming> FIRST = Comparator.comparingInt(Naming::nameStart)
            .thenComparing(Comparator.comparingInt(Naming::nameEnd).reversed())
            .thenComparingInt(naming -> naming.start() - naming.end())
            .thenComparing(naming -> naming.cue().weight());

    private ProvinceFinder() {}

    static Words words() {
        return WORDS;
    }

    /** The provinces that a text names, in its order. */
    public static List<ProvinceName> names(String text) {
        Squeezed squeezed = Squeezed.of(text);
        String printed = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<int[]> shields =
                SHIELDS.stream().flatMap(shield -> shield.in(squeezed)).toList();
        List<Naming> namings = CUES.stream()
                .filter(cue -> squeezed.text.contains(cue.key()))
                .flatMap(cue -> cue.phrases().stream()
                        .flatMap(phrase -> phrase.in(squeezed))
                        .map(at -> naming(cue, squeezed, at)))
                .filter(naming -> naming.cue().address() || isName(naming, squeezed, printed))
                .filter(naming ->
                        shields.stream().noneMatch(at -> at[0] <= naming.nameStart() && naming.nameEnd() <= at[1]))
                .sorted(FIRST)
                .toList();
        List<Naming> kept = new ArrayList<>();
        for (Naming naming : namings) {
            if (kept.stream().noneMatch(naming::sharesName)) {
                kept.add(naming);
            }
        }
        return kept.stream()
                .filter(naming -> naming.cue().weight() > 0)
                .map(naming ->
                        new ProvinceName(naming.cue().code(), naming.cue().weight()))
                .toList();
    }

    /** The name of a province in Vietnamese. */
    public static String getName(String code) {
        return Resources.reference("provinces.csv").stream()
                .filter(row -> row.get("set").equals("63") && row.get("code").equals(code))
                .map(row -> row.get("name_vi"))
                .findFirst()
                .orElseThrow();
    }

    /** Codes of the provinces that a text names, each with the weight of all that is said of it. */
    public static Map<String, Integer> weigh(String text) {
        Map<String, Integer> weights = new TreeMap<>();
        names(text).forEach(name -> weights.merge(name.code(), name.weight(), Integer::sum));
        return weights;
    }

    /** The name stands at the end of the phrase, or at its beginning. */
    private static Naming naming(Cue cue, Squeezed text, int[] at) {
        int atEnd = at[1] - cue.key().length();
        int start = atEnd >= at[0] && text.text.startsWith(cue.key(), atEnd) ? atEnd : at[0];
        return new Naming(cue, at[0], at[1], start, start + cue.key().length());
    }

    /** Each syllable has a capital, and nothing but blanks and hyphens stands between them. */
    private static boolean isName(Naming naming, Squeezed text, String printed) {
        for (int at = naming.nameStart(); at < naming.nameEnd(); at++) {
            int here = text.origin(at);
            boolean capital = !text.isBoundary(at) || Character.isUpperCase(printed.charAt(here));
            boolean joined = at == naming.nameStart()
                    || printed.substring(text.origin(at - 1) + 1, here).matches("[\\s–.-]*");
            if (!capital || !joined) {
                return false;
            }
        }
        return true;
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
        for (Evidence evidence : WORDS.evidence()) {
            List<Phrase> byName = phrases(evidence, "{name}", name);
            List<Phrase> byAddress = phrases(evidence, "{plain}", plain(name));
            cues.add(new Cue(code, Squeezed.of(name).text, false, evidence.weight(), byName));
            if (!byAddress.isEmpty()) {
                cues.add(new Cue(code, plain(name) + "govvn", true, evidence.weight(), byAddress));
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
