package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why some sums of a document fail.
 *
 * @param cellId where it is seen in print
 * @param checks the ids of the failing sums that it explains
 * @param suspects the figures that may be wrong, the likeliest first
 */
public record Cause(
        String causeId,
        String kind,
        Optional<String> cellId,
        Bilingual text,
        List<String> checks,
        List<Suspect> suspects) {
    public Cause {
        checks = List.copyOf(checks);
        suspects = List.copyOf(suspects);
    }

    /**
     * A figure that may be wrong, or the blank place of one.
     *
     * @param cellId empty where no such cell is printed
     * @param observationId empty for a blank, as is its printed value
     * @param mend the value with which the sums would hold
     */
    public record Suspect(
            Optional<String> cellId,
            Optional<String> observationId,
            Optional<BigDecimal> printed,
            Optional<BigDecimal> mend) {}
}
