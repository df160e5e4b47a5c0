package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Two neighbouring digits are swapped: 7.756 for 7.765. */
final class DigitsTransposed implements Slip {
    @Override
    public CauseKind kind() {
        return CauseKind.DIGITS_TRANSPOSED;
    }

    @Override
    public List<BigDecimal> meant(BigDecimal printed, BigDecimal step) {
        String digits = Digits.of(printed, step);
        List<BigDecimal> meant = new ArrayList<>();
        for (int index = 0; index + 1 < digits.length(); index++) {
            if (digits.charAt(index) != digits.charAt(index + 1)) {
                meant.add(Digits.number(
                        digits.substring(0, index)
                                + digits.charAt(index + 1)
                                + digits.charAt(index)
                                + digits.substring(index + 2),
                        step));
            }
        }
        return meant;
    }
}
