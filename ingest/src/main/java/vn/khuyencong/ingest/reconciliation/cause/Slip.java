package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.List;

/** A slip of one who copies a number: the numbers that may have been meant. */
interface Slip {
    CauseKind kind();

    /**
     * The numbers that this slip turns into the printed one.
     *
     * @param step one unit of the last printed digit
     */
    List<BigDecimal> meant(BigDecimal printed, BigDecimal step);
}
