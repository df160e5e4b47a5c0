package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Verification;

/**
 * What the checks say of each figure: verified where a check vouches for it and none that it takes part in fails,
 * contradicted where one fails, unchecked otherwise. A doubtful figure is never verified: all figures of a table may be
 * misread by the same factor, and add up.
 *
 * @param strength how many independent sums vouch for a verified figure
 */
record Verifications(Map<Origin, Verification> verification, Map<Origin, Integer> strength) {
    static Verifications of(List<Check> checks, Vouching vouching) {
        Map<Origin, Verification> verification = new HashMap<>();
        Map<Observation, List<Check>> vouchedBy = new LinkedHashMap<>();
        for (Check check : checks) {
            for (Observation member : check.members()) {
                if (check.verdict() == Verdict.FAILS) {
                    verification.put(member.origin(), Verification.CONTRADICTED);
                } else if (check.vouchesFor(member) && !member.doubtful() && vouching.mayVouch(check, member)) {
                    verification.putIfAbsent(member.origin(), Verification.VERIFIED);
                    vouchedBy
                            .computeIfAbsent(member, ignored -> new ArrayList<>())
                            .add(check);
                }
            }
        }
        Map<Origin, Integer> strength = new HashMap<>();
        vouchedBy.forEach((figure, sums) -> {
            if (verification.get(figure.origin()) == Verification.VERIFIED) {
                strength.put(figure.origin(), Strength.of(figure, sums));
            }
        });
        return new Verifications(verification, strength);
    }
}
