package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as its printed digits, without marks. */
final class Digits {
    private Digits() {}

    /** 1389.6 with a step of 0.1 is "13896". */
    static String of(BigDecimal number, BigDecimal step) {
        return number.abs()
                .divide(step, 0, RoundingMode.HALF_EVEN)
                .toBigInteger()
                .toString();
    }

    static BigDecimal number(String digits, BigDecimal step) {
        return new BigDecimal(digits).multiply(step);
    }
}
