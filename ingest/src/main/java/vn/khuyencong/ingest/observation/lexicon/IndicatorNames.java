package vn.khuyencong.ingest.observation.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other names of the indicators of the ministry's form ({@code indicators.yaml}). */
public final class IndicatorNames {
    private record Name(String code, Phrase phrase) {}

    private static final List<Name> NAMES = rules().stream()
            .flatMap(rule -> rule.phrases().stream().map(phrase -> new Name(rule.code(), Phrase.of(phrase))))
            .toList();

    private IndicatorNames() {}

    static List<Rule> rules() {
        return Resources.yaml("indicators.yaml", new TypeReference<List<Rule>>() {});
    }

    /** The indicators that have another name. */
    public static List<String> codes() {
        return NAMES.stream().map(Name::code).distinct().toList();
    }

    /** The one indicator whose name the whole label is. */
    public static Optional<String> find(String label) {
        Squeezed squeezed = Squeezed.of(label);
        Stream<String> codes = NAMES.stream()
                .filter(name -> name.phrase().isWhole(squeezed))
                .map(Name::code)
                .distinct();
        List<String> found = codes.toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
