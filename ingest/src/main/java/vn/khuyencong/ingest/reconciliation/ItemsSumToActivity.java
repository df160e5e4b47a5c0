package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Statistic;

/**
 * The lines directly under a line add up to it: items to their activity, details to their item. Counted results are left
 * out, since each line of theirs counts something else.
 */
final class ItemsSumToActivity implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        figures.tables().forEach((table, all) -> {
            NavigableSet<Integer> gaps = NumberingGaps.rows(figures.document(), table);
            for (Observation total : all) {
                if (total.itemPath().isPresent() && total.measure() != Measure.OUTPUT) {
                    check(table, total, LinesUnder.of(total, all), gaps, checks);
                }
            }
        });
    }

    private static void check(
            int table, Observation total, LinesUnder lines, NavigableSet<Integer> gaps, Checks checks) {
        List<Observation> parts = lines.ofFacet(Facet.of(total));
        if (parts.isEmpty()) {
            if (total.statistic() == Statistic.TOTAL
                    && lines.haveFigures()
                    && total.value().signum() != 0) {
                checks.unchecked(Rule.ITEMS_SUM_TO_ACTIVITY, total, UncheckedReason.PARTS_BLANK);
            }
            return;
        }
        Check check = checks.sum(Rule.ITEMS_SUM_TO_ACTIVITY, Optional.of(table), total, parts);
        boolean dashes =
                parts.stream().allMatch(part -> LinePath.of(part).orElseThrow().isDash());
        if (check.verdict() == Verdict.FAILS
                && lines.lack(gaps)
                && check.difference().signum() > 0) {
            checks.lacksLines(check);
        } else if (check.verdict() == Verdict.FAILS
                && dashes
                && check.difference().signum() > 0) {
            checks.unchecked(Rule.ITEMS_SUM_TO_ACTIVITY, total, UncheckedReason.PERHAPS_NOT_ALL);
        } else {
            checks.add(check);
        }
    }
}
