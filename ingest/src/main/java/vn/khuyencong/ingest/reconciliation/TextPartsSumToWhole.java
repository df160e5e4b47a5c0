package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Observation;

/**
 * What a sentence counts up ("cấp huyện 183 đề án, bao gồm: huyện Hoài Nhơn 26, Phù Cát 21, …") gives the whole before it. A
 * sentence may name a part only, and other things beside: where they do not, no sum fails.
 */
final class TextPartsSumToWhole implements CheckRule {
    /** A smaller whole is given by some numbers of its paragraph by chance. */
    private static final int LEAST = 10;

    @Override
    public void find(Figures figures, Checks checks) {
        List<Observation> text = figures.runningText();
        for (int index = 0; index < text.size(); index++) {
            Observation whole = text.get(index);
            if (whole.level() != Level.DETAIL && whole.value().intValue() >= LEAST) {
                List<Observation> parts = parts(whole, text.subList(index + 1, text.size()));
                if (parts.size() > 1) {
                    check(whole, parts, checks);
                }
            }
        }
    }

    private static void check(Observation whole, List<Observation> parts, Checks checks) {
        Rule rule = whole.level() == Level.TOTAL ? Rule.SOURCES_SUM_TO_TOTAL : Rule.ITEMS_SUM_TO_ACTIVITY;
        Check sum = checks.sum(rule, Optional.of(0), whole, parts);
        if (sum.verdict() == Verdict.HOLDS) {
            checks.add(sum);
        } else {
            boolean less = sum.difference().signum() > 0;
            checks.unchecked(rule, whole, less ? UncheckedReason.PERHAPS_NOT_ALL_NAMED : UncheckedReason.NOT_CERTAIN);
        }
    }

    /** The figures one level below that follow in its paragraph or the next, up to the next whole. */
    private static List<Observation> parts(Observation whole, List<Observation> after) {
        return after.stream()
                .takeWhile(each -> each.origin().row() - whole.origin().row() <= 1)
                .filter(each -> isAlike(whole, each))
                .takeWhile(each -> isBelow(whole, each))
                .toList();
    }

    private static boolean isAlike(Observation whole, Observation other) {
        return Facet.of(whole).withoutSource().equals(Facet.of(other).withoutSource())
                && whole.activity().equals(other.activity());
    }

    private static boolean isBelow(Observation whole, Observation other) {
        boolean level = whole.level() == Level.ITEM ? other.level() == Level.DETAIL : other.level() == Level.ITEM;
        return level && isWithin(other.fundingSource(), whole.fundingSource());
    }

    /** Whether money of one source is money of the other, too. */
    private static boolean isWithin(Optional<FundingSource> source, Optional<FundingSource> whole) {
        return source.equals(whole)
                || source.flatMap(FundingSource::parent)
                        .filter(parent -> isWithin(Optional.of(parent), whole))
                        .isPresent();
    }
}
