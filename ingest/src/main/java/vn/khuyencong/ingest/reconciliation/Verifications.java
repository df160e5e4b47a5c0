package vn.khuyencong.ingest.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Verification;

/**
 * What the checks say of each figure: verified where a check vouches for it and none that it takes part in fails,
 * contradicted where one fails, unchecked otherwise. A doubtful figure is never verified: all figures of a table may be
 * misread by the same factor, and add up.
 */
final class Verifications {
    private Verifications() {}

    static Map<Origin, Verification> of(List<Check> checks) {
        Map<Origin, Verification> verification = new HashMap<>();
        for (Check check : checks) {
            for (Observation member : check.members()) {
                if (check.verdict() == Verdict.FAILS) {
                    verification.put(member.origin(), Verification.CONTRADICTED);
                } else if (check.vouchesFor(member) && !member.doubtful()) {
                    verification.putIfAbsent(member.origin(), Verification.VERIFIED);
                }
            }
        }
        return verification;
    }
}
