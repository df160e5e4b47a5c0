package vn.khuyencong.ingest.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as Vietnamese readers write them: 1.389,6 and 21/11/2026. */
final class Shown {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Shown() {}

    static String count(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    static String seconds(Duration duration) {
        return format("#,##0.0", BigDecimal.valueOf(duration.toMillis(), 3));
    }

    static String megabytes(long bytes) {
        return format(
                "#,##0", BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1_000_000), 0, RoundingMode.HALF_UP));
    }

    /** "58,3 %"; nothing of nothing has no share. */
    static String share(long part, long whole) {
        return whole == 0
                ? "–"
                : format(
                        "#,##0.0 '%'",
                        BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
