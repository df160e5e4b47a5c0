package vn.khuyencong.ingest.reconciliation.cause;

import java.util.List;

/** A way in which a report goes wrong: proposes where it may have happened, given the sums that fail and those that hold. */
interface Fault {
    List<Hypothesis> propose(SumSystem sums);
}
