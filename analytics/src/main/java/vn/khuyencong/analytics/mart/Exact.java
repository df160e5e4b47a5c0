package vn.khuyencong.analytics.mart;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * Exact arithmetic for Spark SQL. Spark's own decimal division rounds twice (first to the scale that fits 38 digits), so
 * the last digit could differ from what anybody else computes.
 */
final class Exact {
    /** Decimals of every ratio and share. */
    static final int SCALE = 6;

    private Exact() {}

    static void register(SparkSession spark, CounterpartWording wording) {
        UDF2<@Nullable BigDecimal, @Nullable BigDecimal, @Nullable BigDecimal> ratio = Exact::ratio;
        UDF2<BigDecimal, BigDecimal, Long> millionths = Exact::millionths;
        UDF2<BigDecimal, BigDecimal, BigDecimal> remainder = Exact::remainder;
        UDF1<String, Boolean> isWider = wording::isWider;
        spark.udf().register("ratio", ratio, DataTypes.createDecimalType(20, SCALE));
        spark.udf().register("millionths", millionths, DataTypes.LongType);
        spark.udf().register("remainder", remainder, DataTypes.createDecimalType(38, SCALE));
        spark.udf().register("is_wider", isWider, DataTypes.BooleanType);
    }

    /** {@code dividend ÷ divisor}, rounded half up; null where either is missing or the divisor is zero. */
    static @Nullable BigDecimal ratio(@Nullable BigDecimal dividend, @Nullable BigDecimal divisor) {
        if (dividend == null || divisor == null || divisor.signum() == 0) {
            return null;
        }
        return dividend.divide(divisor, SCALE, RoundingMode.HALF_UP);
    }

    /** The part's share of the whole in millionths, rounded down; 0 of nothing. */
    static long millionths(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? 0 : division(part, whole)[0].longValueExact();
    }

    /** What {@link #millionths} leaves over, in millionths times the whole. */
    static BigDecimal remainder(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(division(part, whole)[1], SCALE);
    }

    private static BigInteger[] division(BigDecimal part, BigDecimal whole) {
        BigInteger numerator = part.setScale(SCALE).unscaledValue().multiply(BigInteger.TEN.pow(SCALE));
        return numerator.divideAndRemainder(whole.setScale(SCALE).unscaledValue());
    }
}
