package vn.khuyencong.ingest.reconciliation.solver;

import java.math.BigDecimal;

/**
 * Pieces of a row that may be one number: "742,47" alone, or "3 742,47" with a blank between its thousands.
 *
 * @param from the first piece
 * @param to behind the last piece
 * @param resolution one unit of the last printed digit; 0 for a dash
 */
public record Candidate(int from, int to, BigDecimal value, BigDecimal resolution) {
    public Candidate {
        if (from < 0 || to <= from || resolution.signum() < 0) {
            throw new IllegalArgumentException("no number: pieces " + from + " to " + to);
        }
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
