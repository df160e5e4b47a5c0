package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/**
 * Figures on one line of a table that are filed as the very same thing and are not the same number: one of them is of
 * something else, and the sums down its column, which hold all the same, do not say which.
 */
final class SameMeaning {
    private record Meaning(int table, int row, Facet facet, String label) {
        static Meaning of(Observation figure) {
            return new Meaning(figure.origin().table(), figure.origin().row(), Facet.of(figure), figure.itemLabel());
        }
    }

    private SameMeaning() {}

    static Set<Origin> figures(List<Observation> all) {
        List<Observation> ofTables =
                all.stream().filter(each -> each.origin().table() > 0).toList();
        List<Origin> found = new ArrayList<>();
        for (List<Observation> same : Figures.groupBy(ofTables, Meaning::of).values()) {
            boolean differ = same.stream()
                    .anyMatch(each -> each.value().compareTo(same.get(0).value()) != 0);
            if (differ) {
                same.stream().map(Observation::origin).forEach(found::add);
            }
        }
        return new HashSet<>(found);
    }
}
