package vn.khuyencong.ingest.repair;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value cells of one column read together, so that a number can be doubted that is out of scale with its neighbours:
 * "12.070" among "3,06" and "6,00" is 12 070 by the style of the table, and 12.07 by all likelihood.
 */
public final class NumberColumn {
    private static final BigDecimal OUT_OF_SCALE = BigDecimal.valueOf(100);
    private static final int ENOUGH_NEIGHBOURS = 2;

    /** So many cells hold two numbers: one of five or more. */
    private static final int MOST_IN_ONE = 5;

    private static final Pattern BLANK_INSIDE = Pattern.compile("\\d\\s+\\d");

    private NumberColumn() {}

    /** One reading a cell, in the order of the cells. */
    public static List<Reading> read(List<String> cells, NumberStyle style) {
        List<Reading> readings =
                cells.stream().map(cell -> NumberReader.read(cell, style)).toList();
        boolean twoInOne = holdsTwoInOne(readings);
        return readings.stream()
                .map(reading -> isOutOfScale(reading, readings) ? doubted(reading) : reading)
                .map(reading -> twoInOne && hasBlankInside(reading) ? unread(reading) : reading)
                .toList();
    }

    /** "8 1.240" over "11 1.720": a count and its money in one cell; "3 156" among them is no 3156. */
    private static boolean holdsTwoInOne(List<Reading> column) {
        long several = column.stream().filter(Reading.Several.class::isInstance).count();
        long printed =
                column.stream().filter(reading -> !reading.printed().isBlank()).count();
        return several >= ENOUGH_NEIGHBOURS && several * MOST_IN_ONE >= printed;
    }

    private static boolean hasBlankInside(Reading reading) {
        return reading.findNumber().isPresent()
                && BLANK_INSIDE.matcher(reading.printed()).find();
    }

    private static Reading unread(Reading reading) {
        return new Reading.None(reading.printed(), Reading.Reason.BROKEN);
    }

    private static boolean isOutOfScale(Reading reading, List<Reading> column) {
        Optional<PrintedNumber> number = reading.findNumber();
        if (number.isEmpty()
                || NumberShape.of(number.get().printed().strip()) != NumberShape.POINT_AND_THREE
                || number.get().decimals() > 0) {
            return false;
        }
        List<PrintedNumber> others = column.stream()
                .filter(other -> other != reading)
                .flatMap(other -> other.findNumber().stream())
                .filter(other -> other.value().signum() != 0)
                .toList();
        return others.size() >= ENOUGH_NEIGHBOURS
                && others.stream().allMatch(other -> other.decimals() > 0)
                && others.stream().allMatch(other -> isFarBelow(other, number.get()));
    }

    private static boolean isFarBelow(PrintedNumber other, PrintedNumber number) {
        return other.value().abs().multiply(OUT_OF_SCALE).compareTo(number.value()) < 0;
    }

    private static Reading doubted(Reading reading) {
        return reading.findNumber()
                .<Reading>map(number -> new Reading.One(number.with(Remark.STYLE_OUTLIER)))
                .orElse(reading);
    }
}
