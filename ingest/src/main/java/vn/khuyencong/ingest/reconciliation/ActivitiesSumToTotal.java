package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;

/**
 * The lines of a table add up to its grand total: the activities, and the items of activities whose own line is blank. Where a
 * table has several totals ("A. Khuyến công quốc gia … B. Khuyến công địa phương … Tổng cộng"), each adds up its own lines: which
 * those are is told by what holds in most columns.
 */
final class ActivitiesSumToTotal implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        figures.tables().forEach((table, all) -> {
            NavigableSet<Integer> gaps = NumberingGaps.rows(figures.document(), table);
            gaps.removeAll(underOthers(all));
            Map<Integer, List<TotalOfColumn>> byLine = new TreeMap<>();
            Figures.groupBy(all, Facet::of).forEach((facet, ofFacet) -> {
                if (facet.measure() != Measure.OUTPUT) {
                    ofFacet.stream().filter(each -> each.level() == Level.TOTAL).forEach(total -> {
                        byLine.computeIfAbsent(total.origin().row(), row -> new ArrayList<>())
                                .add(TotalOfColumn.of(total, ofFacet));
                        checkAcross(table, total, ofFacet, checks);
                    });
                }
            });
            byLine.values().forEach(totals -> check(table, totals, !gaps.isEmpty(), checks));
        });
    }

    /** The activities beside the total, where they stand across. */
    private static void checkAcross(int table, Observation total, List<Observation> ofFacet, Checks checks) {
        List<Observation> activities = ofFacet.stream()
                .filter(each -> each.origin().row() == total.origin().row() && each.level() == Level.ACTIVITY)
                .toList();
        if (!activities.isEmpty()) {
            checks.add(checks.sum(Rule.ACTIVITIES_SUM_TO_TOTAL, Optional.of(table), total, activities));
        }
    }

    /** The totals of one line, column by column. */
    private static void check(int table, List<TotalOfColumn> totals, boolean gaps, Checks checks) {
        boolean alone = totals.stream().allMatch(TotalOfColumn::isAlone);
        List<Check> chosen = List.of();
        long most = 0;
        for (TotalOfColumn.Scope scope : TotalOfColumn.Scope.values()) {
            List<Check> sums = sums(table, totals, scope, checks);
            long hold = sums.stream().filter(ActivitiesSumToTotal::tells).count();
            if (hold > most || (chosen.isEmpty() && alone)) {
                chosen = sums;
                most = hold;
            }
        }
        if (chosen.isEmpty()) {
            totals.stream()
                    .filter(total -> !total.lines(TotalOfColumn.Scope.COLUMN).isEmpty())
                    .forEach(total -> checks.unchecked(
                            Rule.ACTIVITIES_SUM_TO_TOTAL, total.total(), UncheckedReason.LINES_NOT_KNOWN));
        }
        chosen.forEach(sum -> add(sum, gaps, checks));
        List<Check> ofParts = sums(table, totals, TotalOfColumn.Scope.OTHER_TOTALS, checks);
        if (!ofParts.equals(chosen) && ofParts.stream().allMatch(ActivitiesSumToTotal::tells)) {
            ofParts.forEach(checks::add);
        }
    }

    private static List<Check> sums(int table, List<TotalOfColumn> totals, TotalOfColumn.Scope scope, Checks checks) {
        return totals.stream()
                .filter(total -> !total.lines(scope).isEmpty())
                .map(total ->
                        checks.sum(Rule.ACTIVITIES_SUM_TO_TOTAL, Optional.of(table), total.total(), total.lines(scope)))
                .toList();
    }

    private static boolean tells(Check sum) {
        return sum.verdict() != Verdict.FAILS && sum.total().value().signum() != 0;
    }

    private static void add(Check sum, boolean gaps, Checks checks) {
        if (sum.verdict() == Verdict.FAILS && gaps && sum.difference().signum() > 0) {
            checks.lacksLines(sum);
        } else {
            checks.add(sum);
        }
    }

    /** The rows whose figures all stand under a line with a figure in their column: the total has them through that line. */
    private static NavigableSet<Integer> underOthers(List<Observation> all) {
        NavigableSet<Integer> under = new TreeSet<>();
        NavigableSet<Integer> top = new TreeSet<>();
        Figures.groupBy(all, each -> each.origin().column()).values().forEach(column -> {
            column.forEach(each -> under.add(each.origin().row()));
            TotalOfColumn.topLines(column).forEach(each -> top.add(each.origin().row()));
        });
        under.removeAll(top);
        return under;
    }
}
