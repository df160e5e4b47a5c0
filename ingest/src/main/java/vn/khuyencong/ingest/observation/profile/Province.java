package vn.khuyencong.ingest.observation.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.ProvinceUnclear;
import vn.khuyencong.ingest.issue.ProvinceUnknown;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.lexicon.ProvinceFinder;

/**
 * The province of a document: that of its letterhead; else that of its title; else the one that its text speaks of by far
 * most, for others are mentioned in passing.
 */
final class Province {
    private static final int BY_FAR = 2;

    private Province() {}

    static Optional<String> find(ProfileReader.Texts texts, Optional<String> title, Issues issues) {
        for (Collection<String> evidence :
                List.of(texts.head(), title.map(List::of).orElse(List.of()), texts.all())) {
            List<String> leading = leading(evidence);
            if (leading.size() == 1) {
                return Optional.of(leading.get(0));
            }
            if (leading.size() > 1 && evidence == texts.all()) {
                issues.add(new ProvinceUnclear(Where.document(), leading));
                return Optional.empty();
            }
        }
        issues.add(new ProvinceUnknown(Where.document()));
        return Optional.empty();
    }

    /** The province that has twice the weight of any other; else all that are near the heaviest. */
    private static List<String> leading(Collection<String> texts) {
        Map<String, Integer> weights = new TreeMap<>();
        texts.forEach(text ->
                ProvinceFinder.weigh(text).forEach((code, weight) -> weights.merge(code, weight, Integer::sum)));
        int heaviest =
                weights.values().stream().mapToInt(weight -> weight).max().orElse(0);
        List<String> leading = new ArrayList<>();
        weights.forEach((code, weight) -> {
            if (BY_FAR * weight > heaviest) {
                leading.add(code);
            }
        });
        return leading;
    }
}
