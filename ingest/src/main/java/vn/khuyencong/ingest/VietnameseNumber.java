package vn.khuyencong.ingest;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number as Vietnamese reports print it: 1.389,6. */
final class VietnameseNumber {
    private VietnameseNumber() {}

    static String of(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0.######", symbols);
        return format.format(number);
    }
}
