package vn.khuyencong.ingest.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Changes the base year of a consumer price index. */
final class PriceIndex {
    /** As many as the published index has. */
    private static final int DECIMAL_PLACES = 4;

    private PriceIndex() {}

    /** 100 × the index of a year ÷ the index of the new base year. */
    static BigDecimal rebased(BigDecimal index, BigDecimal base) {
        return index.movePointRight(2).divide(base, DECIMAL_PLACES, RoundingMode.HALF_EVEN);
    }
}
