package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A digit is missing, or is printed twice: 128 for 1.280, 1.2280 for 1.280. */
final class DigitLost implements Slip {
    @Override
    public CauseKind kind() {
        return CauseKind.DIGIT_LOST;
    }

    @Override
    public List<BigDecimal> meant(BigDecimal printed, BigDecimal step) {
        String digits = Digits.of(printed, step);
        List<BigDecimal> meant = new ArrayList<>();
        for (int index = 0; index <= digits.length(); index++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                meant.add(Digits.number(digits.substring(0, index) + digit + digits.substring(index), step));
            }
            if (index < digits.length() && digits.length() > 1) {
                meant.add(Digits.number(digits.substring(0, index) + digits.substring(index + 1), step));
            }
        }
        return meant;
    }
}
