package vn.khuyencong.ingest.observation.flat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.ingest.observation.lexicon.Resources;

/**
 * A table that the ministry prescribes, so that its columns are known even where the headings are lost.
 *
 * @param id as in {@code data/reference/standard_forms.json}
 * @param title words that its title has
 * @param underEachPeriod the headings under each year, total and mean
 */
record StandardForm(String id, String title, List<List<String>> underEachPeriod) {
    private static final List<StandardForm> ALL =
            Resources.yaml("standard_forms.yaml", new TypeReference<List<StandardForm>>() {});

    StandardForm {
        underEachPeriod = underEachPeriod.stream().map(List::copyOf).toList();
    }

    static Optional<StandardForm> findByTitle(String title) {
        String words = folded(title);
        return ALL.stream().filter(form -> words.contains(folded(form.title()))).findFirst();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
