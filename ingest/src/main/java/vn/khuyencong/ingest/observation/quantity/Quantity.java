package vn.khuyencong.ingest.observation.quantity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Remark;

/**
 * A number of the running text with what belongs to it.
 *
 * @param numbers the value, or the two of a range, a pair or a period; money already in million VND
 * @param unit {@code VND_million}; of a count the words after the number up to the end of the noun phrase, as printed; "%";
 *     of something masked the rule's name; empty where the number stands alone
 * @param start first character of the whole phrase in its text, qualifiers included; {@code end} is after its last
 * @param numberStart first character of the number itself
 * @param printed the phrase
 * @param per what stands after a slash with no number: "35 triệu đồng/nhãn hiệu", "46 đề án/năm"
 * @param afterSlash whether it stands after a slash behind the quantity before it: the "01 đề án" of "259 triệu đồng/01
 *     đề án"
 * @param inWords whether it is spelled out, which repeats a figure and is none of its own
 */
public record Quantity(
        Kind kind,
        List<PrintedNumber> numbers,
        Relation relation,
        String unit,
        int start,
        int end,
        int numberStart,
        String printed,
        Set<Qualifier> qualifiers,
        List<Per> per,
        boolean afterSlash,
        boolean inWords) {

    /** Unit of all money. */
    public static final String VND_MILLION = "VND_million";

    /** What a quantity is for each of; {@code time} where that is a span of time. */
    public record Per(String words, boolean time) {}

    public Quantity {
        numbers = List.copyOf(numbers);
        per = List.copyOf(per);
        EnumSet<Qualifier> ordered = EnumSet.noneOf(Qualifier.class);
        ordered.addAll(qualifiers);
        qualifiers = Collections.unmodifiableSet(ordered);
        int expected = relation == Relation.SINGLE ? 1 : 2;
        boolean valueless = kind == Kind.MASKED || kind == Kind.FOREIGN_CURRENCY || kind == Kind.UNREAD;
        if (valueless ? !numbers.isEmpty() : numbers.size() != expected) {
            throw new IllegalArgumentException(kind + " with " + numbers.size() + " numbers: " + printed);
        }
        if (!(0 <= start && start <= numberStart && numberStart < end)) {
            throw new IllegalArgumentException("no range of characters: " + start + " " + numberStart + " " + end);
        }
    }

    /** The first number: the value of a single one, the lower end of a range. */
    public PrintedNumber getNumber() {
        return numbers.get(0);
    }

    /** The higher end of a range, the second of a pair. */
    public Optional<PrintedNumber> findSecond() {
        return numbers.size() > 1 ? Optional.of(numbers.get(1)) : Optional.empty();
    }

    /** The years of a period. */
    public Optional<Period> findPeriod() {
        if (kind != Kind.PERIOD) {
            return Optional.empty();
        }
        int from = getNumber().value().intValueExact();
        int to = findSecond().map(last -> last.value().intValueExact()).orElse(from);
        return Optional.of(new Period(from, to));
    }

    /** A price or a rate: "35 triệu đồng/nhãn hiệu", "30 học viên/lớp"; never an observation. */
    public boolean isUnitRate() {
        return per.stream().anyMatch(each -> !each.time());
    }

    /** A mean over a span of time: "46 đề án/năm". */
    public boolean isMeanOverTime() {
        return !per.isEmpty() && !isUnitRate();
    }

    /** A norm: "không quá 500 triệu đồng"; never an observation. */
    public boolean isCeiling() {
        return qualifiers.contains(Qualifier.CEILING);
    }

    /** Whether it may be an observation at all: money or a count that is no norm, no price and no repetition. */
    public boolean mayBeObserved() {
        return (kind == Kind.MONEY || kind == Kind.COUNT) && !isUnitRate() && !isCeiling() && !inWords;
    }

    /** What was mended in its numbers or is doubted. */
    public Set<Remark> remarks() {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        numbers.forEach(number -> remarks.addAll(number.remarks()));
        return remarks;
    }

    public boolean repaired() {
        return numbers.stream().anyMatch(PrintedNumber::repaired);
    }

    public boolean suspect() {
        return numbers.stream().anyMatch(PrintedNumber::suspect);
    }

    /** Something that is no figure: a mask, or a period, which is known by its years; without any it is only masked. */
    static Quantity masked(Kind kind, String rule, List<PrintedNumber> numbers, int start, String printed) {
        boolean yearless = numbers.isEmpty() && kind != Kind.FOREIGN_CURRENCY;
        return new Quantity(
                yearless ? Kind.MASKED : kind,
                numbers,
                numbers.size() > 1 ? Relation.RANGE : Relation.SINGLE,
                rule,
                start,
                start + printed.length(),
                start,
                printed,
                Set.of(),
                List.of(),
                false,
                false);
    }

    /** Digits that are no number. */
    static Quantity unread(String text, int start, int end) {
        String printed = text.substring(start, end);
        return new Quantity(
                Kind.UNREAD,
                List.of(),
                Relation.SINGLE,
                "",
                start,
                end,
                start,
                printed,
                Set.of(),
                List.of(),
                false,
                false);
    }

    Quantity withPer(List<Per> others) {
        return new Quantity(
                kind,
                numbers,
                relation,
                unit,
                start,
                end,
                numberStart,
                printed,
                qualifiers,
                others,
                afterSlash,
                inWords);
    }

    Quantity behindSlash() {
        return new Quantity(
                kind, numbers, relation, unit, start, end, numberStart, printed, qualifiers, per, true, inWords);
    }
}
