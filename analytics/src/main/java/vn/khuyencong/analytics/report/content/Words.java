package vn.khuyencong.analytics.report.content;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words for the contract's codes: those of {@code words.yaml}, and the names that the warehouse itself holds
 * (provinces, activities, caveats). A code without a word is shown as it is: nothing is hidden.
 */
public final class Words {
    private static final Bilingual NONE = Bilingual.of(Numbers.NONE);

    private final Map<String, Map<String, Bilingual>> kinds;

    private Words(Map<String, Map<String, Bilingual>> kinds) {
        this.kinds = kinds;
    }

    /** The words of the resource file and, where it has none, of {@code names}: kind → code → words. */
    public static Words with(Map<String, Map<String, Bilingual>> names) {
        Map<String, Map<String, Bilingual>> all = new LinkedHashMap<>(read());
        names.forEach((kind, words) -> {
            Map<String, Bilingual> merged = new LinkedHashMap<>(all.getOrDefault(kind, Map.of()));
            words.forEach(merged::putIfAbsent);
            all.put(kind, merged);
        });
        return new Words(all);
    }

    private static Map<String, Map<String, Bilingual>> read() {
        try (InputStream yaml = Objects.requireNonNull(Words.class.getResourceAsStream("words.yaml"), "words.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for a code, or the code itself. */
    public Bilingual of(String kind, String code) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(code, Bilingual.of(code));
    }

    /** The words for a code, or a dash where there is none. */
    public Bilingual of(String kind, Optional<String> code) {
        return code.map(present -> of(kind, present)).orElse(NONE);
    }

    /** Where a code stands among those of its kind; one without a word stands last. */
    public int position(String kind, String code) {
        int position = List.copyOf(kinds.getOrDefault(kind, Map.of()).keySet()).indexOf(code);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    public Bilingual province(Optional<String> code) {
        return code.map(present -> of("province", present)).orElse(of("province", "unknown"));
    }

    /** The activity's code with its name; the codes alone say little to a reader. */
    public Bilingual activity(Optional<String> code) {
        return code.filter(present -> !present.equals("ALL"))
                .map(present -> Bilingual.of(present).then(" · ", of("activity", present)))
                .orElse(of("activity", code));
    }
}
