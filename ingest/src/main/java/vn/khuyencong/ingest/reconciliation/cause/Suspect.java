package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/**
 * A figure that may be wrong, or the blank place of one.
 *
 * @param place where it is printed, or should be
 * @param figure as it was read; empty for a blank
 * @param mend the value with which the sums would hold; empty where they do not say
 */
public record Suspect(CauseKind kind, Origin place, Optional<Observation> figure, Optional<BigDecimal> mend) {
    static Suspect of(CauseKind kind, Observation figure, BigDecimal mend) {
        return new Suspect(kind, figure.origin(), Optional.of(figure), Optional.of(mend));
    }
}
