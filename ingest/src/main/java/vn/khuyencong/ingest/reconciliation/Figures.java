package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Observation;

/** The figures of one document as the rules look at them: by table and in reading order. */
record Figures(Document document, SortedMap<Integer, List<Observation>> byTable) {
    private static final Comparator<Observation> READING_ORDER = Comparator.<Observation>comparingInt(
                    each -> each.origin().row())
            .thenComparingInt(each -> each.origin().column())
            .thenComparingInt(each -> each.origin().figure());

    static Figures of(Document document, List<Observation> observations) {
        SortedMap<Integer, List<Observation>> byTable = new TreeMap<>();
        for (Observation observation : observations) {
            byTable.computeIfAbsent(observation.origin().table(), ordinal -> new ArrayList<>())
                    .add(observation);
        }
        byTable.values().forEach(figures -> figures.sort(READING_ORDER));
        return new Figures(document, byTable);
    }

    /** The figures of the running text, in reading order. */
    List<Observation> runningText() {
        return byTable.getOrDefault(0, List.of());
    }

    /** The tables without the running text. */
    SortedMap<Integer, List<Observation>> tables() {
        return byTable.tailMap(1);
    }

    static <K> Map<K, List<Observation>> groupBy(List<Observation> figures, Function<Observation, K> key) {
        Map<K, List<Observation>> groups = new LinkedHashMap<>();
        figures.forEach(each -> groups.computeIfAbsent(key.apply(each), ignored -> new ArrayList<>())
                .add(each));
        return groups;
    }
}
