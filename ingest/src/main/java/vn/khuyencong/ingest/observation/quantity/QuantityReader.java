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
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Remark;

/** One quantity from where its number begins: the number, a second one, the unit, what it is per, what qualifies it. */
final class QuantityReader {
    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?(?=\\d)");
    private static final Pattern MORE_SLASHES = Pattern.compile("(?:\\s?/\\s?[\\d.,]*\\d)*");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—÷]\\s*(?=\\d)|\\s+(?:đến|tới)\\s+(?=\\d)");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);

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

    /**
     * The quantity whose number this is.
     *
     * @param text the paragraph up to the next mask
     * @return empty where the digits are part of a name: "8h30", "5S"
     */
    Optional<Quantity> read(String text, NumberSpot number, NumberStyle style) {
        NumberSpot first = NumberSpot.withBlanksAt(text, number.start())
                .filter(spot -> units.findMoney(text, spot.end()).isPresent()
                        || units.after(text, spot.end()).kind() == Kind.COUNT)
                .orElse(number);
        Units.Unit unit = units.after(text, first.end());
        boolean noun = unit.kind() == Kind.COUNT || unit.kind() == Kind.BARE;
        if (noun && first.end() < text.length() && Character.isLetter(text.charAt(first.end()))) {
            return Optional.empty();
        }
        Optional<Quantity> two = unit.kind() == Kind.BARE
                ? twoBeforeUnit(text, first, style)
                : twoWithUnits(text, first, unit, style).or(() -> compound(text, first, unit, style));
        return Optional.of(two.orElseGet(() -> single(text, first, unit, style)));
    }

    /** A number that has the unit of another one, which stands behind it in a list. */
    Optional<Quantity> readLike(String text, Quantity bare, Quantity other, NumberStyle style) {
        Optional<NumberSpot> spot = NumberSpot.at(text, bare.numberStart());
        Optional<NumberSpot> unitSpot = NumberSpot.at(text, other.numberStart());
        if (spot.isEmpty() || unitSpot.isEmpty()) {
            return Optional.empty();
        }
        Units.Unit unit = units.after(text, unitSpot.get().end());
        return spot.get()
                .read(unit, style)
                .map(number -> new Quantity(
                        unit.kind(),
                        List.of(number),
                        Relation.SINGLE,
                        unit.words(),
                        bare.start(),
                        bare.end(),
                        bare.numberStart(),
                        bare.printed(),
                        other.qualifiers(),
                        other.per(),
                        false,
                        false));
    }

    /** "293/327 dự án", "600 - 1.000 lượt": the second number before any unit. */
    private Optional<Quantity> twoBeforeUnit(String text, NumberSpot first, NumberStyle style) {
        Matcher slash = SLASH.matcher(text).region(first.end(), text.length());
        boolean pair = slash.lookingAt();
        Matcher joint = pair ? slash : DASH.matcher(text).region(first.end(), text.length());
        Optional<NumberSpot> second = joint.lookingAt() ? NumberSpot.at(text, joint.end()) : Optional.empty();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int end = second.get().end();
        Matcher more = MORE_SLASHES.matcher(text).region(end, text.length());
        boolean chain = more.lookingAt() && more.end() > end;
        Units.Unit unit = ratioOr(units.after(text, end), text, first, second.get(), style);
        Optional<PrintedNumber> low = first.read(unit, style);
        Optional<PrintedNumber> high = second.get().read(unit, style);
        if (chain || low.isEmpty() || high.isEmpty()) {
            return Optional.of(Quantity.unread(text, first.start(), chain ? more.end() : end));
        }
        return Optional.of(two(text, first, unit, List.of(low.get(), high.get()), pair));
    }

    /** "tăng từ 1,5 đến 2 lần". */
    private Units.Unit ratioOr(Units.Unit unit, String text, NumberSpot first, NumberSpot second, NumberStyle style) {
        int phrase = qualifiers.before(text, first.start()).edge();
        return second.read(unit, style)
                .flatMap(number -> units.findRatio(text, phrase, second.end(), number))
                .orElse(unit);
    }

    /** "từ 500 triệu đồng đến 1 tỷ đồng", "50% - 60%": each number with its own unit. */
    private Optional<Quantity> twoWithUnits(String text, NumberSpot first, Units.Unit unit, NumberStyle style) {
        if (unit.kind() != Kind.MONEY && unit.kind() != Kind.PERCENT) {
            return Optional.empty();
        }
        Matcher dash = DASH.matcher(text).region(unit.end(), text.length());
        Optional<NumberSpot> second = dash.lookingAt() ? NumberSpot.at(text, dash.end()) : Optional.empty();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        Units.Unit other = units.after(text, second.get().end());
        Optional<PrintedNumber> low = first.read(unit, style);
        Optional<PrintedNumber> high = second.get().read(other, style);
        return other.kind() == unit.kind() && low.isPresent() && high.isPresent()
                ? Optional.of(two(text, first, other, List.of(low.get(), high.get()), false))
                : Optional.empty();
    }

    /** "2 tỷ 500 triệu đồng" is one number: the second unit is smaller, and the first did not say "đồng". */
    private Optional<Quantity> compound(String text, NumberSpot first, Units.Unit unit, NumberStyle style) {
        boolean blank = unit.end() < text.length() && text.charAt(unit.end()) == ' ';
        if (unit.kind() != Kind.MONEY || unit.complete() || !blank) {
            return Optional.empty();
        }
        Optional<NumberSpot> second = NumberSpot.at(text, unit.end() + 1);
        Optional<Units.Unit> smaller = second.flatMap(spot -> units.findMoney(text, spot.end()))
                .filter(other -> other.factor().compareTo(unit.factor()) < 0);
        if (smaller.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrintedNumber> large = first.read(unit, style);
        Optional<PrintedNumber> small = second.flatMap(spot -> spot.read(smaller.get(), style));
        if (large.isEmpty() || small.isEmpty()) {
            return Optional.empty();
        }
        String printed = text.substring(first.start(), smaller.get().end());
        PrintedNumber sum = sum(printed, large.get(), small.get());
        return Optional.of(quantity(text, first.start(), smaller.get(), List.of(sum), Relation.SINGLE));
    }

    private static PrintedNumber sum(String printed, PrintedNumber large, PrintedNumber small) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(large.remarks());
        remarks.addAll(small.remarks());
        return new PrintedNumber(printed, large.value().add(small.value()), small.resolution(), remarks);
    }

    /** Two numbers are the ends of a range where they rise and nothing says that one became the other. */
    private Quantity two(String text, NumberSpot first, Units.Unit unit, List<PrintedNumber> numbers, boolean pair) {
        boolean rising = numbers.get(0).value().compareTo(numbers.get(1).value()) < 0;
        int edge = qualifiers.before(text, first.start()).edge();
        boolean changed = change.matcher(text).region(0, edge).find();
        Relation relation = pair || !rising || changed ? Relation.PAIR : Relation.RANGE;
        return quantity(text, first.start(), unit, numbers, relation);
    }

    private Quantity single(String text, NumberSpot spot, Units.Unit unit, NumberStyle style) {
        Optional<PrintedNumber> number = spot.read(unit, style);
        if (number.isEmpty()) {
            return Quantity.unread(text, spot.start(), spot.end());
        }
        int phrase = qualifiers.before(text, spot.start()).edge();
        Optional<Units.Unit> ratio = units.findRatio(text, phrase, spot.end(), number.get());
        if (ratio.isPresent()) {
            return quantity(text, spot.start(), ratio.get(), List.of(number.get()), Relation.SINGLE);
        }
        boolean noun = unit.kind() == Kind.COUNT || unit.kind() == Kind.BARE;
        if (noun && spot.looksLikeYear()) {
            return yearLike(text, spot, unit, number.get());
        }
        boolean unsure = noun && unit.factor().compareTo(BigDecimal.ONE) > 0 && !isCounted(unit);
        PrintedNumber value = unsure ? number.get().with(Remark.MONEY_OR_COUNT) : number.get();
        return quantity(text, spot.start(), unit, List.of(value), Relation.SINGLE);
    }

    private boolean isCounted(Units.Unit unit) {
        return countedNoun.matcher(unit.words().toLowerCase(Locale.ROOT)).lookingAt();
    }

    /** Four digits without a separator are a year, unless a noun follows that is counted in these reports. */
    private Quantity yearLike(String text, NumberSpot spot, Units.Unit unit, PrintedNumber number) {
        if (isCounted(unit)) {
            return quantity(text, spot.start(), unit, List.of(number.with(Remark.YEAR_LIKE)), Relation.SINGLE);
        }
        List<PrintedNumber> year = number.value().compareTo(FIRST_YEAR) >= 0 ? List.of(number) : List.of();
        return Quantity.masked(Kind.PERIOD, "year", year, spot.start(), spot.token());
    }

    /** "36 sản phẩm/bộ sản phẩm": what stands behind the stroke is the same thing by another name. */
    private static boolean isOtherName(Units.Unit unit, Quantity.Per per) {
        return unit.kind() == Kind.COUNT
                && per.words().toLowerCase(Locale.ROOT).contains(unit.words().toLowerCase(Locale.ROOT));
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
        per.removeIf(each -> isOtherName(unit, each));
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
}
