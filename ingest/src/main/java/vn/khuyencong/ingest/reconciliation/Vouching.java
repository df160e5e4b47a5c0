package vn.khuyencong.ingest.reconciliation;

import vn.khuyencong.ingest.observation.Observation;

/**
 * Which checks may vouch for which of their members. A sum that was used to place or to restore a figure proves nothing of
 * that figure: it would hold whatever the figure was.
 */
@FunctionalInterface
public interface Vouching {
    /** Every check may vouch for every member: nothing was placed by a sum. */
    Vouching FREE = (check, member) -> true;

    boolean mayVouch(Check check, Observation member);
}
