package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;

/**
 * What two tables print for lines of the same words is the same; so is what the annex of results counts (models, booths,
 * courses) and the number of projects for it in the annex of funding. Tables of two districts have the same lines and other
 * figures: where most differ, they are not meant to agree.
 */
final class LinesAgree implements CheckRule {
    /** Labels of two forms that say the same share half of their words. */
    private static final double ALIKE = 0.5;

    @Override
    public void find(Figures figures, Checks checks) {
        List<Lines> tables = new ArrayList<>();
        figures.tables().forEach((table, all) -> tables.add(Lines.of(all)));
        for (int second = 1; second < tables.size(); second++) {
            for (int first = 0; first < second; first++) {
                tables.get(first).pairs(tables.get(second), ALIKE).forEach(pair -> {
                    compare(pair, LinesAgree::isSame, checks);
                    compare(pair, LinesAgree::isCounted, checks);
                });
            }
        }
    }

    private static void compare(Lines.Pair pair, BiPredicate<Observation, Observation> same, Checks checks) {
        List<Check> sums = new ArrayList<>();
        for (Observation one : pair.first()) {
            List<Observation> others =
                    pair.second().stream().filter(each -> same.test(one, each)).toList();
            if (others.size() == 1) {
                sums.add(checks.sum(Rule.TABLES_AGREE, Optional.empty(), one, others));
            }
        }
        if (Likely.areImplied(sums)) {
            sums.forEach(checks::addUnlessUncertain);
        }
    }

    private static boolean isSame(Observation one, Observation other) {
        boolean exact = LabelWords.of(one).equals(LabelWords.of(other));
        boolean line = one.level() == Level.ITEM || one.level() == Level.DETAIL;
        return exact && line && Facet.of(one).equals(Facet.of(other));
    }

    /** A result, and the projects for it; a mean of counts is rounded otherwise in each annex. */
    private static boolean isCounted(Observation one, Observation other) {
        boolean measures = isResult(one, other) || isResult(other, one);
        return measures
                && !one.isMoney()
                && !other.isMoney()
                && one.fundingSource().isPresent()
                && Facet.of(one).of(other.measure(), other.unit()).equals(Facet.of(other));
    }

    private static boolean isResult(Observation one, Observation other) {
        return one.measure() == Measure.OUTPUT && other.measure() == Measure.PROJECTS;
    }
}
