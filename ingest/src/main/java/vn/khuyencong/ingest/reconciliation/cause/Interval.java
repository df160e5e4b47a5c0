package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.math.MathContext;

/** The numbers between two ends, both included. */
record Interval(BigDecimal low, BigDecimal high) {
    static final Interval EVERYTHING =
            new Interval(BigDecimal.ONE.movePointRight(30).negate(), BigDecimal.ONE.movePointRight(30));

    static Interval around(BigDecimal middle, BigDecimal distance) {
        return new Interval(middle.subtract(distance), middle.add(distance));
    }

    Interval and(Interval other) {
        return new Interval(low.max(other.low), high.min(other.high));
    }

    Interval plus(BigDecimal shift) {
        return new Interval(low.add(shift), high.add(shift));
    }

    Interval dividedBy(BigDecimal divisor) {
        BigDecimal one = low.divide(divisor, MathContext.DECIMAL64);
        BigDecimal other = high.divide(divisor, MathContext.DECIMAL64);
        return new Interval(one.min(other), one.max(other));
    }

    boolean isEmpty() {
        return low.compareTo(high) > 0;
    }

    boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    /** The middle, in whole steps of the printed precision where one of those is inside; a dash has no precision. */
    BigDecimal middle(BigDecimal step) {
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        if (step.signum() == 0) {
            return middle;
        }
        BigDecimal rounded =
                middle.divide(step, 0, java.math.RoundingMode.HALF_EVEN).multiply(step);
        return contains(rounded) ? rounded : middle;
    }
}
