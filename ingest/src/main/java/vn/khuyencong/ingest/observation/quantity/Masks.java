package vn.khuyencong.ingest.observation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;

/** Finds what holds digits and is no figure, before any number is read. */
final class Masks {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);

    private final List<MaskRule> rules;

    Masks(List<MaskRule> rules) {
        this.rules = rules;
    }

    /** The masked ranges in the order of the text; no two overlap, and each holds a digit. */
    List<Quantity> find(String text) {
        List<Quantity> found = new ArrayList<>();
        for (MaskRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Quantity mask = mask(rule, matcher);
                if (found.stream().noneMatch(other -> overlap(other, mask))) {
                    found.add(mask);
                }
            }
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return found;
    }

    private static boolean overlap(Quantity one, Quantity other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Quantity mask(MaskRule rule, Matcher matcher) {
        return Quantity.masked(rule.kind(), rule.name(), numbers(rule, matcher), matcher.start(), matcher.group());
    }

    private static List<PrintedNumber> numbers(MaskRule rule, Matcher matcher) {
        return switch (rule.kind()) {
            case PERIOD -> years(rule, matcher);
            case DURATION -> List.of(read(matcher.group().replaceAll("\\D.*", "")));
            default -> List.of();
        };
    }

    /** Years that can be a period of the programme; others are masked all the same. */
    private static List<PrintedNumber> years(MaskRule rule, Matcher matcher) {
        PrintedNumber from = read(matcher.group("from"));
        boolean span = rule.pattern().pattern().contains("?<to>");
        PrintedNumber to = span ? read(matcher.group("to")) : from;
        boolean ordered =
                from.value().compareTo(to.value()) <= 0 && from.value().compareTo(FIRST_YEAR) >= 0;
        if (!ordered) {
            return List.of();
        }
        return span ? List.of(from, to) : List.of(from);
    }

    private static PrintedNumber read(String digits) {
        return NumberReader.read(digits, NumberStyle.VIETNAMESE).findNumber().orElseThrow();
    }
}
