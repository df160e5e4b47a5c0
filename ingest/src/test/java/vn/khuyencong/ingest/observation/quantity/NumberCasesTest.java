package vn.khuyencong.ingest.observation.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.khuyencong.ingest.repair.NumberColumn;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Reading;

/** Every case of the field: a printed number where it stands, and what it is. */
class NumberCasesTest {
    private static final Quantities QUANTITIES = Quantities.standard();
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern COLUMN = Pattern.compile("column (?:in |headed |of [^(]+)?\\(?([^\",)]+)");

    record Case(String input, String context, String expected, String unit, String flag, String why) {
        boolean isText() {
            return context.startsWith("running text") || input.contains("%");
        }

        boolean isRow() {
            return context.contains("row") || context.contains("pair");
        }

        boolean flagged(String word) {
            return flag.contains(word);
        }

        List<BigDecimal> values() {
            return Arrays.stream(expected.split("\\||\\.\\.|;|of"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .map(BigDecimal::new)
                    .toList();
        }

        /** The cells that the table is said to hold besides. */
        List<String> neighbours() {
            if (context.equals("the same table")) {
                return List.of("197,128,000", "12,406,260");
            }
            int from = Math.max(context.indexOf("other cells"), context.indexOf("beside"));
            return from < 0 ? List.of() : quoted(context.substring(from));
        }

        /** The declared unit: the heading in quotation marks, or the words after "column in". */
        Optional<DeclaredUnit> declared() {
            if (context.equals("one cell of a money column")) {
                return MoneyUnits.standard().findDeclared("triệu đồng");
            }
            if (context.equals("the same column")) {
                return MoneyUnits.standard().findDeclared("(đồng)");
            }
            List<String> headings = new ArrayList<>(quoted(context));
            headings.removeAll(neighbours());
            Matcher column = COLUMN.matcher(context);
            if (headings.isEmpty() && column.find()) {
                headings.add(column.group(1).strip());
            }
            headings.addAll(quoted(why));
            return headings.stream()
                    .flatMap(heading -> MoneyUnits.standard().findDeclared(heading).stream())
                    .findFirst();
        }

        private static List<String> quoted(String text) {
            return QUOTED.matcher(text).results().map(match -> match.group(1)).toList();
        }
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvFileSource(resources = "/domain/number_cases.csv", numLinesToSkip = 1, emptyValue = "")
    void aPrintedNumberIsReadWhereItStands(
            int id, String input, String context, String expected, String unit, String flag, String why) {
        Case each = new Case(text(input), text(context), text(expected), text(unit), text(flag), text(why));
        if (each.isText()) {
            readAsText(each);
        } else if (each.isRow()) {
            readAsRow(each);
        } else {
            readAsCell(each);
        }
    }

    private static String text(String field) {
        return field == null ? "" : field;
    }

    private static void readAsText(Case each) {
        NumberStyle style = each.neighbours().isEmpty()
                ? QUANTITIES.styleOf(List.of(each.input()))
                : NumberStyle.decide(each.neighbours());
        List<Quantity> found = QUANTITIES.scan(each.input(), style);
        boolean noFigure = each.expected().isEmpty();
        List<PrintedNumber> numbers = noFigure
                ? found.stream()
                        .filter(Quantity::mayBeObserved)
                        .flatMap(q -> q.numbers().stream())
                        .toList()
                : found.stream()
                        .flatMap(quantity -> quantity.numbers().stream())
                        .toList();
        assertValues(each.values(), numbers);
        assertRepaired(each, numbers);
        checkFlags(each, found);
        checkUnit(each, found);
    }

    private static void checkFlags(Case each, List<Quantity> found) {
        Quantity first = found.get(0);
        assertEquals(each.flagged("lower bound"), first.qualifiers().contains(Qualifier.LOWER_BOUND));
        assertEquals(each.flagged("upper bound"), first.qualifiers().contains(Qualifier.UPPER_BOUND));
        assertEquals(each.flagged("estimate"), first.qualifiers().contains(Qualifier.ESTIMATE));
        assertEquals(each.flagged("ceiling"), first.isCeiling());
        assertEquals(each.flagged("annual mean"), first.isMeanOverTime());
        assertEquals(each.flagged("range"), first.relation() == Relation.RANGE && first.kind() != Kind.PERIOD);
        assertEquals(each.flagged("two values"), first.relation() == Relation.PAIR);
        assertEquals(each.flagged("period"), first.kind() == Kind.PERIOD);
        assertEquals(each.flagged("foreign currency"), first.kind() == Kind.FOREIGN_CURRENCY);
        assertEquals(each.flagged("document number") || each.flagged("date"), first.kind() == Kind.MASKED);
        if (each.flagged("approximate") || each.flagged("range")) {
            assertTrue(first.qualifiers().contains(Qualifier.APPROXIMATE));
        }
        if (each.flagged("unit cost")
                && each.unit().contains(" per ")
                && each.input().contains("/")) {
            assertEquals(each.unit().split(" per ")[1], first.per().get(0).words());
            assertFalse(first.mayBeObserved());
        }
    }

    private static void checkUnit(Case each, List<Quantity> found) {
        Quantity first = found.get(0);
        String unit = each.unit().split(" per | ;")[0];
        switch (unit) {
            case "VND_million" -> assertEquals(Kind.MONEY, first.kind());
            case "%" -> assertEquals(Kind.PERCENT, first.kind());
            case "ratio" -> assertEquals(Kind.RATIO, first.kind());
            case "USD" -> assertEquals(Kind.FOREIGN_CURRENCY, first.kind());
            case "" -> assertFalse(first.mayBeObserved());
            default -> assertEquals(unit, first.unit());
        }
        if (each.unit().endsWith("; project")) {
            assertEquals("đề án", found.get(1).unit());
            assertTrue(found.get(1).afterSlash());
        }
    }

    private static void readAsRow(Case each) {
        Optional<List<PrintedNumber>> numbers =
                NumberReader.readList(each.input(), NumberStyle.decide(List.of(each.input())));
        assertValues(each.values(), numbers.orElse(List.of()));
    }

    private static void readAsCell(Case each) {
        List<String> cells = new ArrayList<>(each.neighbours());
        cells.add(each.input());
        List<Reading> column = NumberColumn.read(cells, NumberStyle.decide(cells));
        List<PrintedNumber> numbers = column.get(column.size() - 1).findNumber().stream()
                .map(number -> each.declared()
                        .map(declared -> declared.unit().toMillions(number))
                        .orElse(number))
                .toList();
        assertEquals(each.unit().startsWith("VND_million"), each.declared().isPresent());
        assertEquals(
                each.flagged("unit cost"),
                each.declared().flatMap(DeclaredUnit::per).isPresent());
        assertValues(each.values(), numbers);
        assertRepaired(each, numbers);
    }

    private static void assertValues(List<BigDecimal> expected, List<PrintedNumber> numbers) {
        assertEquals(
                expected.stream().map(NumberCasesTest::plain).toList(),
                numbers.stream()
                        .map(PrintedNumber::value)
                        .map(NumberCasesTest::plain)
                        .toList());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** What is not flagged suspect may still be doubted where the case shows too little of its table. */
    private static void assertRepaired(Case each, List<PrintedNumber> numbers) {
        if (each.flagged("suspect")) {
            assertTrue(numbers.stream().anyMatch(PrintedNumber::suspect));
        }
        if (!each.flagged("trap")) {
            assertEquals(each.flagged("repaired"), numbers.stream().anyMatch(PrintedNumber::repaired));
        }
    }
}
