package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.khuyencong.ingest.observation.Observation;

/** A total, or an activity's figure, that two tables print is the same in both. */
final class TablesAgree implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        Map<Subject, SortedMap<Integer, List<Observation>>> subjects = new LinkedHashMap<>();
        figures.tables()
                .forEach((table, all) -> all.forEach(each -> Subject.find(each)
                        .ifPresent(subject -> subjects.computeIfAbsent(subject, key -> new TreeMap<>())
                                .computeIfAbsent(table, key -> new ArrayList<>())
                                .add(each))));
        subjects.values().forEach(byTable -> compare(byTable, checks));
    }

    private static void compare(SortedMap<Integer, List<Observation>> byTable, Checks checks) {
        List<Observation> first = byTable.values().iterator().next();
        byTable.tailMap(byTable.firstKey() + 1).values().forEach(other -> {
            if (first.size() == 1 && other.size() == 1) {
                checks.addUnlessOfOtherScope(checks.sum(Rule.TABLES_AGREE, Optional.empty(), other.get(0), first));
            }
        });
    }
}
