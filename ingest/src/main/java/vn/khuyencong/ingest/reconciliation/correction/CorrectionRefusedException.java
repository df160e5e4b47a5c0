package vn.khuyencong.ingest.reconciliation.correction;

import java.util.List;

/**
 * Corrections that cannot be read, or do not match what is printed. It ends the run before anything is published: a
 * correction that is left out would put a figure that is known to be wrong among the right ones.
 */
public final class CorrectionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CorrectionRefusedException(List<Fault> faults) {
        super(String.join("\n", faults.stream().map(Fault::told).toList()));
    }

    private CorrectionRefusedException(String message) {
        super(message);
    }

    /** All that is wrong in one, from what was {@link #told} of each report. */
    public static CorrectionRefusedException joined(List<String> told) {
        return new CorrectionRefusedException(String.join("\n", told));
    }

    /** Each thing that is wrong, a line in each language: where it is written, what was found, what to do. */
    public String told() {
        return String.valueOf(getMessage());
    }
}
