package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One digit is another: 1.280 for 1.230. */
final class DigitMisread implements Slip {
    @Override
    public CauseKind kind() {
        return CauseKind.DIGIT_MISREAD;
    }

    @Override
    public List<BigDecimal> meant(BigDecimal printed, BigDecimal step) {
        String digits = Digits.of(printed, step);
        List<BigDecimal> meant = new ArrayList<>();
        // A number of one digit may be any other: that is no slip that can be known.
        for (int index = 0; index < digits.length() && digits.length() > 1; index++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(index)) {
                    meant.add(Digits.number(digits.substring(0, index) + digit + digits.substring(index + 1), step));
                }
            }
        }
        return meant;
    }
}
