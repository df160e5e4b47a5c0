package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.khuyencong.ingest.observation.quantity.Kind;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;
import vn.khuyencong.ingest.observation.quantity.Quantities;
import vn.khuyencong.ingest.observation.quantity.Quantity;
import vn.khuyencong.ingest.observation.quantity.Relation;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;

/** The figures of a text: the quantities that may be observed, a pair ("293/327 dự án") as two. */
final class Figures {
    private final NumberStyle style;

    Figures(NumberStyle style) {
        this.style = style;
    }

    List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : Quantities.standard().scan(text, style)) {
            if (quantity.mayBeObserved()) {
                figures(quantity, text, figures);
            } else if (quantity.kind() == Kind.BARE) {
                named(quantity, text).ifPresent(figures::add);
            }
        }
        return List.copyOf(figures);
    }

    /** Numbers that say nothing of what they count, and digits that are no number in any style. */
    List<Quantity> unread(String text) {
        return Quantities.standard().scan(text, style).stream()
                .filter(quantity -> quantity.kind() == Kind.BARE || quantity.kind() == Kind.UNREAD)
                .filter(quantity -> !quantity.inWords())
                .filter(quantity ->
                        quantity.kind() == Kind.UNREAD || named(quantity, text).isEmpty())
                .toList();
    }

    /** "Số đề án thực hiện: 27", "Tổng kinh phí (triệu đồng): 6.890": what is counted stands before the number. */
    private static Optional<Figure> named(Quantity quantity, String text) {
        if (quantity.relation() != Relation.SINGLE) {
            return Optional.empty();
        }
        String before = text.substring(0, quantity.numberStart());
        Matcher noun = Shape.NOUN_BEFORE.in(before);
        if (noun.find()) {
            return Optional.of(plain(quantity, quantity.getNumber(), noun.group("noun"), false));
        }
        Matcher unit = Shape.UNIT_BEFORE.in(before);
        return unit.find()
                ? MoneyUnits.standard()
                        .findDeclared(unit.group("unit"))
                        .filter(declared -> declared.per().isEmpty())
                        .map(declared -> plain(
                                quantity,
                                quantity.getNumber().times(declared.unit().millions()),
                                Quantity.VND_MILLION,
                                true))
                : Optional.empty();
    }

    private static Figure plain(Quantity quantity, PrintedNumber number, String unit, boolean money) {
        return new Figure(
                quantity.start(),
                quantity.numberStart(),
                quantity.end(),
                number.value(),
                Optional.empty(),
                money,
                unit,
                number.resolution(),
                quantity.isMeanOverTime(),
                false,
                quantity.afterSlash(),
                number.remarks());
    }

    private static void figures(Quantity quantity, String text, List<Figure> figures) {
        PrintedNumber first = quantity.getNumber();
        boolean money = quantity.kind() == Kind.MONEY;
        String unit = money ? quantity.unit() : Nouns.head(quantity.unit());
        int unitEnd = money ? quantity.end() : unitEnd(quantity, unit, text);
        Matcher projects = Shape.AND_PROJECTS.in(text).region(unitEnd, text.length());
        if (unit.equalsIgnoreCase("chương trình") && projects.lookingAt()) {
            unit = text.substring(unitEnd - unit.length(), projects.end());
            unitEnd = projects.end();
        }
        if (quantity.relation() == Relation.PAIR) {
            int end = quantity.numberStart() + first.printed().length();
            int next = text.indexOf(quantity.findSecond().orElseThrow().printed(), end);
            boolean stroke = text.substring(end, next).strip().equals("/");
            figures.add(figure(
                    quantity, first, Optional.empty(), unit, quantity.start(), quantity.numberStart(), end, false));
            figures.add(figure(
                    quantity,
                    quantity.findSecond().orElseThrow(),
                    Optional.empty(),
                    unit,
                    next,
                    next,
                    unitEnd,
                    stroke));
        } else {
            figures.add(figure(
                    quantity,
                    first,
                    quantity.findSecond(),
                    unit,
                    quantity.start(),
                    Math.max(quantity.start(), quantity.numberStart()),
                    unitEnd,
                    false));
        }
    }

    private static Figure figure(
            Quantity quantity,
            PrintedNumber number,
            Optional<PrintedNumber> high,
            String unit,
            int printedStart,
            int start,
            int end,
            boolean whole) {
        return new Figure(
                printedStart,
                start,
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
        return at < 0 ? quantity.end() : Math.min(quantity.end(), at + unit.length());
    }
}
