package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Statistic;

/**
 * The years of a period add up to the period's total, and so do the parts that it is divided into (2021–2022 and 2023–2025):
 * across the columns of a line, or down the rows of a column. A blank year is nothing; where the sum fails and the table has no
 * figure at all for one of the years, it cannot be checked.
 */
final class YearsSumToPeriod implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        figures.tables().forEach((table, all) -> {
            List<Observation> sums = all.stream()
                    .filter(each -> each.statistic() == Statistic.TOTAL)
                    .toList();
            for (Observation total : sums) {
                if (!total.period().isYear()) {
                    Function<Observation, Object> row = each -> each.origin().row();
                    Function<Observation, Object> column =
                            each -> List.of(each.origin().column(), each.level());
                    List<Observation> across = years(total, sums, row);
                    boolean isDown = across.isEmpty() && total.level() == Level.TOTAL;
                    check(table, total, isDown ? years(total, sums, column) : across, sums, checks);
                    SubPeriods.find(total, parts(total, sums, row))
                            .or(() -> SubPeriods.find(total, parts(total, sums, column)))
                            .ifPresent(parts ->
                                    checks.add(checks.sum(Rule.YEARS_SUM_TO_PERIOD, Optional.of(table), total, parts)));
                }
            }
        });
    }

    private static List<Observation> years(
            Observation total, List<Observation> sums, Function<Observation, Object> line) {
        return parts(total, sums, line).stream()
                .filter(each -> each.period().isYear())
                .toList();
    }

    /** The figures of a line that differ from its total in nothing but that they are of a part of its years. */
    private static List<Observation> parts(
            Observation total, List<Observation> sums, Function<Observation, Object> line) {
        Facet whole = Facet.of(total).withoutPeriod(total.period());
        return sums.stream()
                .filter(each -> line.apply(each).equals(line.apply(total)))
                .filter(each ->
                        total.period().contains(each.period()) && !each.period().equals(total.period()))
                .filter(each -> Facet.of(each).withoutPeriod(total.period()).equals(whole))
                .toList();
    }

    private static void check(
            int table, Observation total, List<Observation> years, List<Observation> sums, Checks checks) {
        long places = sums.stream()
                .filter(each -> isYearOf(total, each))
                .map(Observation::period)
                .distinct()
                .count();
        if (places == 0 || years.stream().map(Observation::period).distinct().count() < years.size()) {
            return;
        }
        if (years.isEmpty()) {
            if (total.value().signum() != 0) {
                checks.unchecked(Rule.YEARS_SUM_TO_PERIOD, total, UncheckedReason.PARTS_BLANK);
            }
            return;
        }
        Check check = checks.sum(Rule.YEARS_SUM_TO_PERIOD, Optional.of(table), total, years);
        if (check.verdict() == Verdict.FAILS && places < total.period().years()) {
            checks.unchecked(Rule.YEARS_SUM_TO_PERIOD, total, UncheckedReason.YEARS_MISSING);
        } else {
            checks.add(check);
        }
    }

    private static boolean isYearOf(Observation total, Observation other) {
        Period period = other.period();
        return period.isYear() && total.period().contains(period);
    }
}
