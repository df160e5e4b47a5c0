package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number in another unit, or one whose decimal mark was lost or misread: 70 đồng for 70 triệu đồng, 13.896 for
 * 1.389,6.
 */
final class WrongScale implements Slip {
    /** A number is not meant more finely than by a thousandth of what it is printed in. */
    private static final int FINER = 3;

    @Override
    public CauseKind kind() {
        return CauseKind.WRONG_SCALE;
    }

    @Override
    public List<BigDecimal> meant(BigDecimal printed, BigDecimal step) {
        return Stream.of(3, 6, 9, 2, 1)
                .flatMap(power -> Stream.of(printed.movePointRight(power), printed.movePointLeft(power)))
                .filter(meant -> meant.stripTrailingZeros().scale()
                        <= step.stripTrailingZeros().scale() + FINER)
                .toList();
    }
}
