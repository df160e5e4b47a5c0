package vn.khuyencong.ingest.reconciliation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import vn.khuyencong.ingest.reconciliation.cause.Cause;
import vn.khuyencong.ingest.reconciliation.cause.Causes;

/** The checks of a document, where each that fails says why, and the causes. */
record Explained(List<Check> checks, List<Cause> causes) {
    static Explained of(List<Check> checks) {
        IdentityHashMap<Check, Check> told = new IdentityHashMap<>();
        List<Cause> causes = Causes.of(checks).stream()
                .map(cause -> withSums(
                        cause,
                        cause.sums().stream()
                                .map(check -> told.computeIfAbsent(check, each -> tell(each, cause)))
                                .toList()))
                .toList();
        return new Explained(
                checks.stream()
                        .map(check -> Objects.requireNonNullElse(told.get(check), check))
                        .toList(),
                causes);
    }

    private static Cause withSums(Cause cause, List<Check> sums) {
        return new Cause(cause.kind(), sums, cause.suspects(), cause.where(), cause.textVi(), cause.textEn());
    }

    private static Check tell(Check check, Cause cause) {
        return check.withExplanation(Wording.explain(check, cause.textVi(), cause.textEn()));
    }
}
