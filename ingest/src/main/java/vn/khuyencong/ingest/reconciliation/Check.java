package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Observation;

/**
 * One arithmetic identity that the document implies, and whether it holds.
 *
 * @param table ordinal of the table, empty across tables
 * @param total the figure that the parts should give
 * @param parts the figures that are added up or compared
 * @param partWeight how much a part counts for: 1 in a sum, 1 ÷ years where the total is a mean, 0 where lines are counted
 * @param computedValue what the parts give, in the total's unit
 * @param tolerance how far rounding of the printed figures can move the difference
 * @param explanation a sentence a person can read, in Vietnamese, the same in English after it
 */
public record Check(
        Rule rule,
        Optional<Integer> table,
        Observation total,
        List<Observation> parts,
        BigDecimal partWeight,
        BigDecimal computedValue,
        BigDecimal tolerance,
        Verdict verdict,
        String explanation) {
    public Check {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a check compares its total with something");
        }
    }

    public BigDecimal printedValue() {
        return total.value();
    }

    /** Printed minus computed. */
    public BigDecimal difference() {
        return printedValue().subtract(computedValue);
    }

    /** The same check with another sentence. */
    public Check withExplanation(String sentence) {
        return new Check(rule, table, total, parts, partWeight, computedValue, tolerance, verdict, sentence);
    }

    /** The total and its parts. */
    public List<Observation> members() {
        List<Observation> members = new ArrayList<>(parts);
        members.add(0, total);
        return members;
    }

    /**
     * Whether the check vouches for a member: had its last printed digit been another by one, the check would have come
     * out worse. A sum of zeros vouches for nothing; one that agrees only within rounding vouches for those members
     * whose last digit weighs more than the rounding.
     */
    public boolean vouchesFor(Observation member) {
        if (verdict == Verdict.FAILS
                || members().stream().allMatch(each -> each.value().signum() == 0)) {
            return false;
        }
        BigDecimal weight = member.origin().equals(total.origin()) ? BigDecimal.ONE : partWeight;
        if (weight.signum() == 0) {
            return false;
        }
        return verdict == Verdict.HOLDS || weight.multiply(member.resolution()).compareTo(tolerance) > 0;
    }
}
