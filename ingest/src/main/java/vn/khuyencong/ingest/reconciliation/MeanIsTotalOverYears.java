package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Statistic;

/** A mean for a year, times the years of its period, is the period's total; where that is not printed, what its years give. */
final class MeanIsTotalOverYears implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        figures.byTable().forEach((table, all) -> Figures.groupBy(
                        all, each -> each.origin().row())
                .values()
                .forEach(line -> line.stream()
                        .filter(each -> each.statistic() == Statistic.ANNUAL_MEAN
                                && !each.period().isYear())
                        .forEach(mean -> check(table, mean, line, checks))));
    }

    private static void check(int table, Observation mean, List<Observation> line, Checks checks) {
        List<Observation> totals =
                line.stream().filter(each -> isTotalOf(mean, each, table)).toList();
        List<Observation> parts = totals.isEmpty() && table > 0 ? allYears(mean, line) : totals;
        if (parts.size() == 1 || (totals.isEmpty() && !parts.isEmpty())) {
            BigDecimal weight =
                    BigDecimal.ONE.divide(BigDecimal.valueOf(mean.period().years()), MathContext.DECIMAL64);
            checks.add(checks.weigh(Rule.MEAN_IS_TOTAL_OVER_YEARS, Optional.of(table), mean, parts, weight));
        }
    }

    /** The figures of every year of the mean's period; nothing where one is blank, since what that means is not sure. */
    private static List<Observation> allYears(Observation mean, List<Observation> line) {
        Facet facet = Facet.of(mean).withStatistic(Statistic.TOTAL).withoutPeriod(mean.period());
        List<Observation> years = line.stream()
                .filter(each -> each.period().isYear() && mean.period().contains(each.period()))
                .filter(each -> Facet.of(each).withoutPeriod(mean.period()).equals(facet))
                .toList();
        long distinct = years.stream().map(Observation::period).distinct().count();
        boolean complete = years.size() == mean.period().years() && distinct == years.size();
        return complete ? years : List.of();
    }

    private static boolean isTotalOf(Observation mean, Observation other, int table) {
        Facet total = Facet.of(mean).withStatistic(Statistic.TOTAL);
        // In running text a paragraph holds several lines: only figures over all activities are surely of one.
        boolean sameLine = table > 0 || (mean.level() == Level.TOTAL && other.level() == Level.TOTAL);
        return sameLine && Facet.of(other).equals(total) && mean.activity().equals(other.activity());
    }
}
