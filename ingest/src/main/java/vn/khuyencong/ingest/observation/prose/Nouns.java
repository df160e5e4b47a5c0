package vn.khuyencong.ingest.observation.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.lexicon.Resources;
import vn.khuyencong.ingest.observation.quantity.Quantities;

/** The nouns that are counted in such reports, the longest first. */
final class Nouns {
    private static final List<String> ALL = Stream.concat(
                    Resources.reference("count_units_seen.csv").stream().map(row -> row.get("unit_as_printed")),
                    Quantities.countedNouns().stream())
            .map(noun -> noun.toLowerCase(Locale.ROOT))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private Nouns() {}

    static String alternatives() {
        return ALL.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The head of a noun phrase: the longest noun that is known to be counted, with "lượt" before it, or its first word. */
    static String head(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        int from = lower.startsWith("lượt ") ? 5 : 0;
        String rest = lower.substring(from);
        int length = ALL.stream()
                .filter(noun -> rest.equals(noun) || rest.startsWith(noun + " "))
                .mapToInt(String::length)
                .findFirst()
                .orElseGet(() -> from > 0 ? 0 : (rest + " ").indexOf(' '));
        return phrase.substring(0, from + length).strip();
    }
}
