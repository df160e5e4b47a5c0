package vn.khuyencong.ingest.observation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Remark;

/** One quantity from where its number begins: the number, a second one, the unit, what it is per, what qualifies it. */
final class QuantityReader {
    /** A run of digits that is a word of its own. */
    static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,:])(?<!\\p{L}[-–])\\d+(?:[.,]\\d+)*(?!\\p{N})");

    private static final Pattern WITH_BLANKS =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\. \\d{3}(?!\\d))+|(?: \\d{3}(?!\\d))+)(?:,\\d+)?(?![.,]?\\d)");
    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?(?=\\d)");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—÷]\\s*(?=\\d)|\\s+(?:đến|tới)\\s+(?=\\d)");
    private static final Pattern SEVERAL_COMMAS = Pattern.compile("[^,]*,[^,]*");
    private static final Pattern YEAR_LIKE = Pattern.compile("(?:19|20)\\d{2}");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LEAST_MILLIONS = new BigDecimal("0.001");

    private final Units units;
    private final Qualifiers qualifiers;
    private final Pattern change;
    private final Pattern countedNoun;

    QuantityReader(Vocabulary vocabulary) {
        units = new Units(vocabulary);
        qualifiers = new Qualifiers(vocabulary);
        change = Words.regex("(?<![\\p{L}\\p{N}])(?:" + Words.oneOf(vocabulary.changeWords()) + ")(?:\\s+từ)?\\s*$");
        countedNoun = Words.at(vocabulary.countedNouns());
    }

    /** The characters of a number in the text, not yet read: its style may depend on the unit. */
    private record Spot(String token, int start, int end) {}

    /**
     * The quantity whose number begins at {@code start}.
     *
     * @param text the paragraph up to the next mask
     * @return empty where the digits are part of a name: "8h30", "5S"
     */
    Optional<Quantity> readAt(String text, int start, int tokenEnd, NumberStyle style) {
        Spot first = spot(text, start, tokenEnd);
        Units.Unit unit = units.after(text, first.end());
        boolean letterFollows = first.end() < text.length() && Character.isLetter(text.charAt(first.end()));
        if (letterFollows && (unit.kind() == Kind.COUNT || unit.kind() == Kind.BARE)) {
            return Optional.empty();
        }
        if (unit.kind() == Kind.BARE) {
            return Optional.of(readSecond(text, first, style).orElseGet(() -> single(text, first, unit, style)));
        }
        return Optional.of(
                readSecondWithUnit(text, first, unit, style).orElseGet(() -> single(text, first, unit, style)));
    }

    private Spot spot(String text, int start, int tokenEnd) {
        Matcher blanks = WITH_BLANKS.matcher(text).region(start, text.length());
        if (blanks.lookingAt() && units.findMoney(text, blanks.end()).isPresent()) {
            return new Spot(blanks.group(), start, blanks.end());
        }
        return new Spot(text.substring(start, tokenEnd), start, tokenEnd);
    }

    /** "293/327 dự án", "600 - 1.000 lượt": the second number before any unit. */
    private Optional<Quantity> readSecond(String text, Spot first, NumberStyle style) {
        Matcher slash = SLASH.matcher(text).region(first.end(), text.length());
        boolean pair = slash.lookingAt();
        Matcher joint = pair ? slash : DASH.matcher(text).region(first.end(), text.length());
        Optional<Spot> second = joint.lookingAt() ? numberAt(text, joint.end()) : Optional.empty();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int end = second.get().end();
        if (SLASH.matcher(text).region(end, text.length()).lookingAt()) {
            return Optional.of(unread(text, first.start(), endOfSlashes(text, end)));
        }
        Units.Unit unit = units.after(text, end);
        Optional<PrintedNumber> low = read(first, unit, style);
        Optional<PrintedNumber> high = read(second.get(), unit, style);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.of(unread(text, first.start(), end));
        }
        List<PrintedNumber> numbers = List.of(unit.apply(low.get()), unit.apply(high.get()));
        return Optional.of(quantity(text, first.start(), unit, numbers, relation(text, first.start(), numbers, pair)));
    }

    private static int endOfSlashes(String text, int from) {
        Matcher rest =
                Pattern.compile("(?:\\s?/\\s?[\\d.,]*\\d)+").matcher(text).region(from, text.length());
        return rest.lookingAt() ? rest.end() : from;
    }

    /** "từ 500 triệu đồng đến 1 tỷ đồng", "50% - 60%"; "2 tỷ 500 triệu đồng" is one number. */
    private Optional<Quantity> readSecondWithUnit(String text, Spot first, Units.Unit unit, NumberStyle style) {
        if (unit.kind() != Kind.MONEY && unit.kind() != Kind.PERCENT) {
            return Optional.empty();
        }
        Matcher dash = DASH.matcher(text).region(unit.end(), text.length());
        boolean range = dash.lookingAt();
        boolean compound = !range && !unit.complete() && unit.kind() == Kind.MONEY;
        Optional<Spot> second = range
                ? numberAt(text, dash.end())
                : compound ? numberAt(text, skipBlank(text, unit.end())) : Optional.empty();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        Units.Unit other = units.after(text, second.get().end());
        Optional<PrintedNumber> one = read(first, unit, style);
        Optional<PrintedNumber> two = read(second.get(), other, style);
        if (other.kind() != unit.kind() || one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        List<PrintedNumber> numbers = List.of(unit.apply(one.get()), other.apply(two.get()));
        if (range) {
            return Optional.of(
                    quantity(text, first.start(), other, numbers, relation(text, first.start(), numbers, false)));
        }
        return other.factor().compareTo(unit.factor()) < 0
                ? Optional.of(quantity(
                        text, first.start(), other, List.of(sum(text, first, other, numbers)), Relation.SINGLE))
                : Optional.empty();
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static PrintedNumber sum(String text, Spot first, Units.Unit last, List<PrintedNumber> parts) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        parts.forEach(part -> remarks.addAll(part.remarks()));
        return new PrintedNumber(
                text.substring(first.start(), last.end()),
                parts.get(0).value().add(parts.get(1).value()),
                parts.get(1).resolution(),
                remarks);
    }

    private Relation relation(String text, int start, List<PrintedNumber> numbers, boolean pair) {
        boolean rising = numbers.get(0).value().compareTo(numbers.get(1).value()) < 0;
        int edge = qualifiers.before(text, start).edge();
        boolean changed = change.matcher(text).region(0, edge).find();
        return pair || !rising || changed ? Relation.PAIR : Relation.RANGE;
    }

    private static Optional<Spot> numberAt(String text, int start) {
        Matcher matcher = NUMBER.matcher(text).useTransparentBounds(true).region(start, text.length());
        return matcher.lookingAt() ? Optional.of(new Spot(matcher.group(), start, matcher.end())) : Optional.empty();
    }

    private Quantity single(String text, Spot spot, Units.Unit unit, NumberStyle style) {
        Optional<PrintedNumber> number = read(spot, unit, style);
        if (number.isEmpty()) {
            return unread(text, spot.start(), spot.end());
        }
        int phrase = qualifiers.before(text, spot.start()).edge();
        if (units.isRatio(text, phrase, spot.end(), number.get())) {
            int end = units.ratioEnd(text, spot.end());
            Units.Unit ratio = new Units.Unit(Kind.RATIO, BigDecimal.ONE, "lần", end, true);
            return quantity(text, spot.start(), ratio, List.of(number.get()), Relation.SINGLE);
        }
        if (YEAR_LIKE.matcher(spot.token()).matches() && unit.kind() != Kind.MONEY && unit.kind() != Kind.PERCENT) {
            return yearLike(text, spot, unit, number.get());
        }
        return quantity(text, spot.start(), unit, List.of(unit.apply(number.get())), Relation.SINGLE);
    }

    /** Four digits without a separator are a year, unless a noun follows that is counted in these reports. */
    private Quantity yearLike(String text, Spot spot, Units.Unit unit, PrintedNumber number) {
        boolean counted = unit.kind() == Kind.MEASURE
                || countedNoun.matcher(unit.words().toLowerCase(Locale.ROOT)).lookingAt();
        if (counted) {
            return quantity(text, spot.start(), unit, List.of(number.with(Remark.YEAR_LIKE)), Relation.SINGLE);
        }
        boolean period = number.value().compareTo(FIRST_YEAR) >= 0;
        return new Quantity(
                period ? Kind.PERIOD : Kind.MASKED,
                period ? List.of(number) : List.of(),
                Relation.SINGLE,
                "year",
                spot.start(),
                spot.end(),
                spot.start(),
                spot.token(),
                Set.of(),
                List.of(),
                false,
                false);
    }

    private static Optional<PrintedNumber> read(Spot spot, Units.Unit unit, NumberStyle style) {
        boolean comma = SEVERAL_COMMAS.matcher(spot.token()).matches();
        NumberStyle own = unit.kind() == Kind.PERCENT && comma ? NumberStyle.VIETNAMESE : style;
        Optional<PrintedNumber> number = NumberReader.read(spot.token(), own).findNumber();
        if (spot.token().contains(" ")) {
            return number.map(each -> each.with(Remark.BLANK_IN_TEXT));
        }
        return number.map(each -> isTooSmall(each, unit) ? each.with(Remark.AMOUNT_TOO_SMALL) : each);
    }

    /** "70 đồng" cannot be an amount of a programme: its thousands were left out. */
    private static boolean isTooSmall(PrintedNumber number, Units.Unit unit) {
        BigDecimal millions = number.value().multiply(unit.factor());
        return unit.kind() == Kind.MONEY && millions.signum() > 0 && millions.compareTo(LEAST_MILLIONS) < 0;
    }

    private Quantity quantity(
            String text, int numberStart, Units.Unit unit, List<PrintedNumber> numbers, Relation relation) {
        Qualifiers.Found before = qualifiers.before(text, numberStart);
        Units.Pers pers = units.perAfter(text, unit.end());
        Qualifiers.Found after = qualifiers.after(text, pers.end());
        Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        found.addAll(before.qualifiers());
        found.addAll(after.qualifiers());
        List<Quantity.Per> per = new ArrayList<>(pers.per());
        units.perBefore(text, before.edge()).ifPresent(per::add);
        return new Quantity(
                unit.kind(),
                numbers,
                relation,
                unit.words(),
                before.edge(),
                after.edge(),
                numberStart,
                text.substring(before.edge(), after.edge()),
                found,
                per,
                false,
                false);
    }

    private static Quantity unread(String text, int start, int end) {
        return new Quantity(
                Kind.UNREAD,
                List.of(),
                Relation.SINGLE,
                "",
                start,
                end,
                start,
                text.substring(start, end),
                Set.of(),
                List.of(),
                false,
                false);
    }
}
