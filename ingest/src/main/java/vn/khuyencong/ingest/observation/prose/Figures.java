package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.lexicon.Resources;
import vn.khuyencong.ingest.observation.quantity.Kind;
import vn.khuyencong.ingest.observation.quantity.Quantities;
import vn.khuyencong.ingest.observation.quantity.Quantity;
import vn.khuyencong.ingest.observation.quantity.Relation;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;

/** The figures of a text: the quantities that may be observed, a pair ("293/327 dự án") as two. */
final class Figures {
    /** "341 chương trình, đề án": one noun, whatever stands between. */
    private static final Pattern AND_PROJECTS = Pattern.compile("(?iu)[,/\\s]*(và\\s+)?đề án");

    private static final List<String> NOUNS = nouns();

    private final NumberStyle style;

    Figures(NumberStyle style) {
        this.style = style;
    }

    List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : Quantities.standard().scan(text, style)) {
            if (quantity.mayBeObserved()) {
                figures(quantity, text, figures);
            }
        }
        return List.copyOf(figures);
    }

    /** Numbers that say nothing of what they count, and digits that are no number in any style. */
    List<Quantity> unread(String text) {
        return Quantities.standard().scan(text, style).stream()
                .filter(quantity -> quantity.kind() == Kind.BARE || quantity.kind() == Kind.UNREAD)
                .filter(quantity -> !quantity.inWords())
                .toList();
    }

    private static void figures(Quantity quantity, String text, List<Figure> figures) {
        PrintedNumber first = quantity.getNumber();
        boolean money = quantity.kind() == Kind.MONEY;
        String unit = money ? quantity.unit() : noun(quantity.unit());
        int unitEnd = money ? quantity.end() : unitEnd(quantity, unit, text);
        Matcher projects = AND_PROJECTS.matcher(text).region(unitEnd, text.length());
        if (unit.equalsIgnoreCase("chương trình") && projects.lookingAt()) {
            unit = text.substring(unitEnd - unit.length(), projects.end());
            unitEnd = projects.end();
        }
        if (quantity.relation() == Relation.PAIR) {
            int stroke = text.indexOf('/', quantity.numberStart());
            figures.add(figure(quantity, first, Optional.empty(), unit, quantity.start(), stroke, false));
            figures.add(figure(
                    quantity, quantity.findSecond().orElseThrow(), Optional.empty(), unit, stroke + 1, unitEnd, true));
        } else {
            figures.add(figure(quantity, first, quantity.findSecond(), unit, quantity.start(), unitEnd, false));
        }
    }

    private static Figure figure(
            Quantity quantity,
            PrintedNumber number,
            Optional<PrintedNumber> high,
            String unit,
            int start,
            int end,
            boolean whole) {
        return new Figure(
                start,
                Math.max(start, quantity.numberStart()),
                end,
                number.value(),
                high.map(PrintedNumber::value),
                quantity.kind() == Kind.MONEY,
                unit,
                number.resolution(),
                quantity.isMeanOverTime(),
                whole,
                quantity.afterSlash(),
                quantity.remarks());
    }

    private static int unitEnd(Quantity quantity, String unit, String text) {
        int at = text.indexOf(unit, quantity.numberStart());
        return at < 0 ? quantity.end() : at + unit.length();
    }

    /** The head of a noun phrase: the longest noun that is known to be counted, with "lượt" before it, or its first word. */
    private static String noun(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        int from = lower.startsWith("lượt ") ? 5 : 0;
        String rest = lower.substring(from);
        int length = NOUNS.stream()
                .filter(noun -> rest.equals(noun) || rest.startsWith(noun + " "))
                .mapToInt(String::length)
                .findFirst()
                .orElseGet(() -> from > 0 ? 0 : (rest + " ").indexOf(' '));
        return phrase.substring(0, from + length).strip();
    }

    private static List<String> nouns() {
        return Resources.reference("count_units_seen.csv").stream()
                .map(row -> row.get("unit_as_printed").toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
