package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Verification;

/**
 * The verdicts on a document: every check, and for the origin of every observation what the checks say of it.
 */
public record Reconciled(List<Check> checks, Map<Origin, Verification> verification) {
    public Reconciled {
        checks = List.copyOf(checks);
        verification = Map.copyOf(verification);
    }

    public Verification verificationOf(Observation observation) {
        return verification.getOrDefault(observation.origin(), Verification.UNCHECKED);
    }
}
