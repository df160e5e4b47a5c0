package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as Vietnamese readers write them: a point between thousands, a comma before decimals. */
public final class Numbers {
    /** What stands where there is no number; never a 0. */
    public static final String NONE = "—";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** The whole number as it is, without closing zeros: 1389.600000 → 1.389,6. */
    public static String exact(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return fixed(bare, Math.max(0, bare.scale()));
    }

    /** Rounded half up, with all decimals shown: 81.6803 → 81,68. */
    public static String fixed(BigDecimal number, int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('-');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A part of 1 as a percentage: 0.4519 → 45,2 %. A part below 1 is never rounded up to the whole, nor one above 0 to nothing. */
    public static String percent(BigDecimal share) {
        for (int decimals = 1; decimals < 6; decimals++) {
            String text = fixed(share.multiply(HUNDRED), decimals);
            boolean looksWhole = text.startsWith("100,") && share.compareTo(BigDecimal.ONE) != 0;
            boolean looksEmpty = text.matches("-?0,0+") && share.signum() != 0;
            if (!looksWhole && !looksEmpty) {
                return text + " %";
            }
        }
        return exact(share.multiply(HUNDRED)) + " %";
    }

    public static String percent(Optional<BigDecimal> share) {
        return share.map(Numbers::percent).orElse(NONE);
    }

    /** A year, or two joined by a dash. */
    public static String period(int start, int end) {
        return start == end ? Integer.toString(start) : start + "–" + end;
    }
}
