package vn.khuyencong.ingest.reader.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a format makes of a value is that value, rounded: formats written for another country's separators
 * ({@code #.##0} for thousands) show another number. A format may show a hundredfold with its percent sign, or thousands
 * and millions, and may show nothing or a dash instead.
 */
final class ShownNumber {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,(\\d+))?|\\d+(?:,(\\d+))?");
    private static final List<Integer> SCALES = List.of(0, 3, 6, 9);

    private ShownNumber() {}

    static boolean isOf(String shown, double value) {
        Matcher number = NUMBER.matcher(shown);
        if (!number.find()) {
            return true;
        }
        BigDecimal digits = new BigDecimal(number.group().replace(".", "").replace(',', '.'));
        BigDecimal exact = new BigDecimal(value).abs();
        BigDecimal tolerance = new BigDecimal("0.501").movePointLeft(digits.scale());
        boolean other = number.find();
        return !other
                && (shown.contains("%")
                        ? isNear(exact.movePointRight(2), digits, tolerance)
                        : SCALES.stream().anyMatch(scale -> isNear(exact.movePointLeft(scale), digits, tolerance)));
    }

    private static boolean isNear(BigDecimal exact, BigDecimal shown, BigDecimal tolerance) {
        return exact.subtract(shown).abs().compareTo(tolerance) <= 0;
    }
}
