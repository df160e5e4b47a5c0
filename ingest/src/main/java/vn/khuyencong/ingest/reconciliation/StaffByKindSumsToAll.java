package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;

/**
 * The people of a centre are as many by education, or by any other division, as they are in all: the lines under a heading
 * without a figure of its own add up to the line of all people above it.
 */
final class StaffByKindSumsToAll implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        figures.tables().forEach((table, all) -> {
            List<Observation> staff = all.stream()
                    .filter(each ->
                            each.measure() == Measure.STAFF && each.itemPath().isPresent())
                    .toList();
            List<Observation> everyone = staff.stream()
                    .filter(each -> LinePath.of(each).orElseThrow().isTop())
                    .toList();
            Map<String, List<Observation>> divisions = Figures.groupBy(
                    staff, each -> LinePath.of(each).orElseThrow().parent());
            divisions.forEach((heading, lines) -> {
                boolean blank = !heading.isEmpty()
                        && everyone.stream().noneMatch(each -> each.itemPath().equals(Optional.of(heading)));
                if (blank) {
                    check(table, everyone, lines, checks);
                }
            });
        });
    }

    private static void check(int table, List<Observation> everyone, List<Observation> lines, Checks checks) {
        List<Check> sums = new ArrayList<>();
        for (Observation total : everyone) {
            List<Observation> parts = lines.stream()
                    .filter(each -> Facet.of(each).equals(Facet.of(total)))
                    .filter(each -> each.origin().row() > total.origin().row())
                    .toList();
            if (!parts.isEmpty()) {
                sums.add(checks.sum(Rule.ITEMS_SUM_TO_ACTIVITY, Optional.of(table), total, parts));
            }
        }
        if (Likely.areImplied(sums)) {
            sums.forEach(checks::add);
        }
    }
}
