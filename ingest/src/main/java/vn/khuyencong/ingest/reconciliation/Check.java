package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Observation;

/**
 * One arithmetic identity that the document implies, and whether it holds.
 *
 * @param table ordinal of the table, empty across tables
 * @param total the figure that the others should give
 * @param parts the figures that are added up or compared
 * @param printedValue the total as printed; {@code computedValue} what the parts give; both in the total's unit
 * @param tolerance how far rounding of the printed parts can move the sum
 * @param proves whether a holding sum says anything: 0 + 0 = 0 does not
 * @param explanationVi a sentence a person can read; {@code explanationEn} the same in English
 */
public record Check(
        Rule rule,
        Optional<Integer> table,
        Observation total,
        List<Observation> parts,
        BigDecimal printedValue,
        BigDecimal computedValue,
        BigDecimal tolerance,
        Verdict verdict,
        boolean proves,
        String explanationVi,
        String explanationEn) {
    public Check {
        parts = List.copyOf(parts);
    }

    /** Printed minus computed. */
    public BigDecimal difference() {
        return printedValue.subtract(computedValue);
    }
}
