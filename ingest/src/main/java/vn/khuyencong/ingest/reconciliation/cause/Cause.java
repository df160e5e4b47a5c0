package vn.khuyencong.ingest.reconciliation.cause;

import java.util.List;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.reconciliation.Check;

/**
 * Why some sums of a document fail: one thing that would mend them all. Where several figures would each mend them, all are
 * suspects, the likeliest first.
 *
 * @param kind that of the likeliest
 * @param sums the failing sums that it explains
 * @param textVi what is wrong and what would mend it, without the sums
 */
public record Cause(
        CauseKind kind, List<Check> sums, List<Suspect> suspects, Where where, String textVi, String textEn) {
    public Cause {
        sums = List.copyOf(sums);
        suspects = List.copyOf(suspects);
        if (sums.isEmpty()) {
            throw new IllegalArgumentException("a cause explains a failing sum");
        }
    }
}
