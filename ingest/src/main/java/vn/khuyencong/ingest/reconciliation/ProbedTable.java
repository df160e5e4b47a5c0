package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.reconciliation.solver.ColumnKind;
import vn.khuyencong.ingest.reconciliation.solver.Slot;
import vn.khuyencong.ingest.reconciliation.solver.SlotSum;

/**
 * What a table implies whatever its numbers are, in the terms of the solver: it was observed with a number in every place.
 * Its value columns go from {@code first} to before {@code end}.
 */
final class ProbedTable {
    private final List<Observation> observed;
    private final List<Check> checks;
    private final int first;
    private final int end;
    private final Map<Integer, List<ColumnKind>> kinds = new TreeMap<>();

    ProbedTable(List<Observation> observed, List<Check> checks, int first, int end) {
        this.observed = List.copyOf(observed);
        this.checks = List.copyOf(checks);
        this.first = first;
        this.end = end;
    }

    /** What a number in each value column of a row would be. */
    List<ColumnKind> kinds(int row) {
        return kinds.computeIfAbsent(row, this::readKinds);
    }

    private List<ColumnKind> readKinds(int row) {
        List<ColumnKind> kinds = new ArrayList<>();
        for (int column = first; column < end; column++) {
            int here = column;
            kinds.add(observed.stream()
                    .filter(each -> each.origin().row() == row && each.origin().column() == here)
                    .findFirst()
                    .map(ProbedTable::kind)
                    .orElse(ColumnKind.MONEY));
        }
        return kinds;
    }

    private static ColumnKind kind(Observation figure) {
        if (figure.statistic() == Statistic.ANNUAL_MEAN) {
            return ColumnKind.MEAN;
        }
        return figure.isMoney() ? ColumnKind.MONEY : ColumnKind.COUNT;
    }

    /** The sums between places of these rows. */
    List<SlotSum> sums(Set<Integer> rows) {
        Set<SlotSum> sums = new LinkedHashSet<>();
        for (Check check : checks) {
            boolean here = check.members().stream()
                    .allMatch(each -> rows.contains(each.origin().row()));
            if (here && check.partWeight().signum() > 0) {
                sums.add(new SlotSum(
                        slot(check.total()),
                        check.parts().stream().map(this::slot).toList(),
                        BigDecimal.ONE
                                .divide(check.partWeight(), 0, RoundingMode.HALF_UP)
                                .intValueExact(),
                        check.rule() == Rule.MEAN_IS_TOTAL_OVER_YEARS));
            }
        }
        return List.copyOf(sums);
    }

    private Slot slot(Observation figure) {
        return new Slot(figure.origin().row(), figure.origin().column() - first);
    }

    /** A count of projects and the money for them, side by side under the same headings. */
    Map<Integer, Integer> partners() {
        Map<Integer, Integer> partners = new TreeMap<>();
        for (Observation figure : observed) {
            if (figure.measure() == Measure.PROJECTS) {
                observed.stream()
                        .filter(other -> isMoneyBeside(figure, other))
                        .findFirst()
                        .ifPresent(other ->
                                partners.put(slot(figure).column(), slot(other).column()));
            }
        }
        return partners;
    }

    private static boolean isMoneyBeside(Observation figure, Observation other) {
        return other.origin().row() == figure.origin().row()
                && other.origin().column() == figure.origin().column() + 1
                && other.measure() == Measure.FUNDING
                && other.period().equals(figure.period())
                && other.fundingSource().equals(figure.fundingSource())
                && other.statistic() == figure.statistic();
    }
}
