package vn.khuyencong.ingest.repair;

import java.util.regex.Pattern;

/**
 * How the separators stand in a run of digits: all that can be said of a printed number without knowing the style of its
 * table.
 */
enum NumberShape {
    /** Digits alone: 1200, 01. */
    WHOLE("\\d+"),
    /** A comma before one or three digits cannot mark thousands; dots do: 3.079,48, 742,47, 1.389.600, 0,540. */
    VIETNAMESE("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(?:\\.\\d{3}){2,}"),
    /** The reverse: 1,389.6, 1,389,600. */
    ENGLISH("[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(?:,\\d{3}){2,}"),
    /** 1.389: thousands for a Vietnamese, decimals for an Englishman. */
    POINT_AND_THREE("[1-9]\\d{0,2}\\.\\d{3}"),
    /** 1,389: the reverse. */
    COMMA_AND_THREE("[1-9]\\d{0,2},\\d{3}"),
    /** One comma that cannot mark thousands: 742,47, 0,540, 1389,600. */
    DECIMAL_COMMA("(?:0|[1-9]\\d*),\\d+"),
    /** One point that cannot mark thousands: 540.0, 0.540, 1389.600. */
    DECIMAL_POINT("(?:0|[1-9]\\d*)\\.\\d+"),
    /** 1.389.6: points throughout, the last group too short for thousands. */
    POINTS_AND_SHORT_GROUP("[1-9]\\d{0,2}(?:\\.\\d{3})+\\.\\d{1,2}"),
    /** 1,389,6: commas throughout, the last group too short for thousands. */
    COMMAS_AND_SHORT_GROUP("[1-9]\\d{0,2}(?:,\\d{3})+,\\d{1,2}"),
    /** Nothing that a number looks like: 1.2.3, 12,3456,7. */
    BROKEN(".*");

    /** More digits than any amount of đồng has: an account or a telephone. */
    private static final int MOST_DIGITS = 15;

    private final Pattern pattern;

    NumberShape(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.DOTALL);
    }

    static NumberShape of(String token) {
        if (token.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return BROKEN;
        }
        for (NumberShape shape : values()) {
            if (shape.pattern.matcher(token).matches()) {
                return shape;
            }
        }
        return BROKEN;
    }
}
