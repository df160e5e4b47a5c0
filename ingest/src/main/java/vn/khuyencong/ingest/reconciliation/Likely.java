package vn.khuyencong.ingest.reconciliation;

import java.util.List;

/**
 * Sums that only seem to be implied, since no heading says so: they are where most of them hold, and then those that do not are
 * slips; where few hold, the figures count different things, and none is a sum.
 */
final class Likely {
    /** Fewer that hold may do so by chance. */
    private static final int ENOUGH = 2;

    private Likely() {}

    static boolean areImplied(List<Check> sums) {
        long told = sums.stream().filter(Likely::isOfSomething).count();
        long hold = sums.stream()
                .filter(each -> each.verdict() != Verdict.FAILS && isOfSomething(each))
                .count();
        return hold >= ENOUGH && 2 * hold > told;
    }

    private static boolean isOfSomething(Check sum) {
        return sum.members().stream().anyMatch(each -> each.value().signum() != 0);
    }
}
