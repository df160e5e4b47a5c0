package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;

/**
 * The lines of a table add up to its grand total: the activities, and the items of activities whose own line is blank.
 */
final class ActivitiesSumToTotal implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        figures.tables().forEach((table, all) -> {
            boolean gaps = NumberingGaps.in(figures.document(), table);
            Map<Facet, List<Observation>> facets = Figures.groupBy(all, Facet::of);
            facets.forEach((facet, column) -> {
                if (facet.measure() != Measure.OUTPUT) {
                    column.stream().filter(each -> each.level() == Level.TOTAL).forEach(total -> {
                        check(table, total, topLines(ofColumn(total, column)), gaps, checks);
                        check(table, total, ofRow(total, column), false, checks);
                    });
                }
            });
        });
    }

    /** The lines below or above the total. */
    private static List<Observation> ofColumn(Observation total, List<Observation> facet) {
        return facet.stream()
                .filter(each -> each.origin().column() == total.origin().column())
                .toList();
    }

    /** The activities beside the total, where they stand across. */
    private static List<Observation> ofRow(Observation total, List<Observation> facet) {
        return facet.stream()
                .filter(each -> each.origin().row() == total.origin().row() && each.level() == Level.ACTIVITY)
                .toList();
    }

    private static void check(int table, Observation total, List<Observation> lines, boolean gaps, Checks checks) {
        if (lines.isEmpty()) {
            return;
        }
        Check check = checks.sum(Rule.ACTIVITIES_SUM_TO_TOTAL, Optional.of(table), total, lines);
        if (check.verdict() == Verdict.FAILS && gaps) {
            checks.unchecked(Rule.ACTIVITIES_SUM_TO_TOTAL, total, UncheckedReason.LINES_MISSING);
        } else {
            checks.add(check);
        }
    }

    /** The lines of a column that stand under no other line with a figure. */
    private static List<Observation> topLines(List<Observation> column) {
        List<Observation> top = new ArrayList<>();
        Optional<LinePath> above = Optional.empty();
        for (Observation each : column) {
            Optional<LinePath> path = LinePath.of(each);
            boolean under = above.isPresent()
                    && path.filter(above.orElseThrow()::isAncestorOf).isPresent();
            if (each.level() != Level.TOTAL && !under) {
                top.add(each);
                above = path;
            }
        }
        return top;
    }
}
