package vn.khuyencong.ingest.repair;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A number as it was printed and what it is.
 *
 * @param printed the characters it was read from
 * @param value exact, its scale the number of printed decimals
 * @param resolution one unit of the last printed digit: 0.1 for "1.389,6", 1 for "12.070"; 0 for a dash, which is nothing
 *     and not something rounded
 * @param remarks what was mended or is doubted, in the order of the enum
 */
public record PrintedNumber(String printed, BigDecimal value, BigDecimal resolution, Set<Remark> remarks) {
    public PrintedNumber {
        EnumSet<Remark> ordered = EnumSet.noneOf(Remark.class);
        ordered.addAll(remarks);
        remarks = Collections.unmodifiableSet(ordered);
    }

    static PrintedNumber of(String printed, BigDecimal value) {
        return new PrintedNumber(printed, value, value.ulp(), Set.of());
    }

    static PrintedNumber dash(String printed) {
        return new PrintedNumber(printed, BigDecimal.ZERO, BigDecimal.ZERO, Set.of(Remark.DASH_FOR_ZERO));
    }

    public boolean repaired() {
        return remarks.stream().anyMatch(Remark::repaired);
    }

    public boolean suspect() {
        return remarks.stream().anyMatch(Remark::suspect);
    }

    public int decimals() {
        return value.scale();
    }

    public PrintedNumber with(Remark remark) {
        EnumSet<Remark> more = EnumSet.of(remark);
        more.addAll(remarks);
        return new PrintedNumber(printed, value, resolution, more);
    }

    public PrintedNumber printedAs(String whole) {
        return new PrintedNumber(whole, value, resolution, remarks);
    }

    /** The same in another unit, resolution included: "1,14" tỷ × 1000 = 1140 ± 10 triệu. */
    public PrintedNumber times(BigDecimal factor) {
        return new PrintedNumber(printed, value.multiply(factor), resolution.multiply(factor), remarks);
    }

    PrintedNumber negated() {
        return new PrintedNumber(printed, value.negate(), resolution, remarks);
    }
}
