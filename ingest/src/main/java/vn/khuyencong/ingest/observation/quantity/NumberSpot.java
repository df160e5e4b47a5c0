package vn.khuyencong.ingest.observation.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Remark;

/** The characters of a number in a text, not read before its unit is known: a percent sign decides what a comma is. */
record NumberSpot(String token, int start, int end) {
    /** A run of digits that is a word of its own. */
    static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,:])(?<!\\p{L}[-–])\\d+(?:[.,]\\d+)*(?!\\p{N})");

    private static final Pattern WITH_BLANKS =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\. \\d{3}(?!\\d))+|(?: \\d{3}(?!\\d))+)(?:,\\d+)?(?![.,]?\\d)");
    private static final Pattern ONE_COMMA = Pattern.compile("[^,]*,[^,]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final BigDecimal LEAST_MILLIONS = new BigDecimal("0.001");

    /** The number that begins here. */
    static Optional<NumberSpot> at(String text, int start) {
        Matcher matcher = NUMBER.matcher(text).useTransparentBounds(true).region(start, text.length());
        return matcher.lookingAt()
                ? Optional.of(new NumberSpot(matcher.group(), start, matcher.end()))
                : Optional.empty();
    }

    /** The number that begins here with blanks inside, "30. 900", "1 150"; to be believed only before a unit or a noun. */
    static Optional<NumberSpot> withBlanksAt(String text, int start) {
        Matcher matcher = WITH_BLANKS.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? Optional.of(new NumberSpot(matcher.group(), start, matcher.end()))
                : Optional.empty();
    }

    boolean looksLikeYear() {
        return YEAR.matcher(token).matches();
    }

    /** The number in the unit that follows it; empty where it is no number. */
    Optional<PrintedNumber> read(Units.Unit unit, NumberStyle style) {
        boolean share = unit.kind() == Kind.PERCENT && ONE_COMMA.matcher(token).matches();
        Optional<PrintedNumber> number = NumberReader.read(token, share ? NumberStyle.VIETNAMESE : style)
                .findNumber()
                .map(each -> isTooSmall(each, unit) ? each.with(Remark.AMOUNT_TOO_SMALL) : each)
                .map(each -> token.contains(" ") ? each.with(Remark.BLANK_IN_TEXT) : each);
        return number.map(unit::apply);
    }

    /** "70 đồng" cannot be an amount of a programme: its thousands were left out. */
    private static boolean isTooSmall(PrintedNumber number, Units.Unit unit) {
        BigDecimal millions = number.value().multiply(unit.factor());
        return unit.kind() == Kind.MONEY && millions.signum() > 0 && millions.compareTo(LEAST_MILLIONS) < 0;
    }
}
