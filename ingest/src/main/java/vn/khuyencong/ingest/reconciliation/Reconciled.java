package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Verification;
import vn.khuyencong.ingest.reconciliation.cause.Cause;

/**
 * The verdicts on a document: every check, for the origin of every observation what the checks say of it, and why sums fail.
 *
 * @param strength how many independent sums vouch for a verified figure
 */
public record Reconciled(
        List<Check> checks, Map<Origin, Verification> verification, Map<Origin, Integer> strength, List<Cause> causes) {
    public Reconciled {
        checks = List.copyOf(checks);
        causes = List.copyOf(causes);
        verification = Map.copyOf(verification);
        strength = Map.copyOf(strength);
    }

    /** Verdicts of sums that all hold, or whose causes are not asked for. */
    public Reconciled(List<Check> checks, Map<Origin, Verification> verification) {
        this(checks, verification, Map.of(), List.of());
    }

    public Verification verificationOf(Observation observation) {
        return verification.getOrDefault(observation.origin(), Verification.UNCHECKED);
    }
}
