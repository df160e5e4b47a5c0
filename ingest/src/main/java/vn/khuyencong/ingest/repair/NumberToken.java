package vn.khuyencong.ingest.repair;

import java.math.BigDecimal;
import java.util.Optional;

/** One run of digits and separators → its exact value in the style of its table. */
final class NumberToken {
    private NumberToken() {}

    static Optional<PrintedNumber> read(String token, NumberStyle style) {
        return switch (NumberShape.of(token)) {
            case WHOLE -> Optional.of(number(token, token));
            case VIETNAMESE, DECIMAL_COMMA -> Optional.of(vietnamese(token));
            case ENGLISH -> Optional.of(english(token));
            case DECIMAL_POINT -> Optional.of(decimalPoint(token, style));
            case POINT_AND_THREE -> Optional.of(pointAndThree(token, style));
            case COMMA_AND_THREE -> Optional.of(commaAndThree(token, style));
            case POINTS_AND_SHORT_GROUP, COMMAS_AND_SHORT_GROUP -> Optional.of(shortGroup(token));
            case BROKEN -> Optional.empty();
        };
    }

    private static PrintedNumber vietnamese(String token) {
        return number(token, token.replace(".", "").replace(',', '.'));
    }

    private static PrintedNumber english(String token) {
        return number(token, token.replace(",", "")).with(Remark.ENGLISH_SEPARATORS);
    }

    private static PrintedNumber decimalPoint(String token, NumberStyle style) {
        boolean longFraction = token.length() - token.indexOf('.') - 1 > 3;
        return longFraction && style != NumberStyle.ENGLISH
                ? number(token, token).with(Remark.LONG_FRACTION)
                : english(token);
    }

    private static PrintedNumber pointAndThree(String token, NumberStyle style) {
        return switch (style) {
            case ENGLISH -> english(token);
            case MIXED -> vietnamese(token).with(Remark.STYLE_UNDECIDED);
            case VIETNAMESE, UNDECIDED -> vietnamese(token);
        };
    }

    private static PrintedNumber commaAndThree(String token, NumberStyle style) {
        return switch (style) {
            case ENGLISH -> english(token);
            case VIETNAMESE -> vietnamese(token);
            case MIXED, UNDECIDED -> vietnamese(token).with(Remark.STYLE_UNDECIDED);
        };
    }

    private static PrintedNumber shortGroup(String token) {
        int last = Math.max(token.lastIndexOf('.'), token.lastIndexOf(','));
        String whole = token.substring(0, last).replace(".", "").replace(",", "");
        return number(token, whole + "." + token.substring(last + 1)).with(Remark.LAST_GROUP_IS_SHORT);
    }

    private static PrintedNumber number(String printed, String plain) {
        return PrintedNumber.of(printed, new BigDecimal(plain));
    }
}
