package vn.khuyencong.ingest.observation.caption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.UnitInferred;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.Resources;
import vn.khuyencong.ingest.observation.quantity.Kind;
import vn.khuyencong.ingest.observation.quantity.MoneyUnit;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;
import vn.khuyencong.ingest.observation.quantity.Quantities;
import vn.khuyencong.ingest.observation.quantity.Quantity;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;

/**
 * The unit of a money table that declares none: the one in which amounts of the running text are found in its cells again
 * ("22.300 triệu đồng" and a cell "22.300"). Two amounts must be found, of four digits at least, and in no other unit as
 * many.
 */
final class UnitFromText {
    private static final Lexicon<ColumnWord> COLUMN_WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");
    private static final int ENOUGH = 2;
    private static final int FEWEST_DIGITS = 4;

    private record Proof(MoneyUnit unit, List<String> words) {}

    private UnitFromText() {}

    static Document complete(Document document, Issues issues) {
        boolean needed = document.tables().stream().anyMatch(UnitFromText::lacksUnit);
        if (!needed) {
            return document;
        }
        List<Quantity> amounts = amounts(document);
        List<Table> tables = document.tables();
        return document.withTables(table -> lacksUnit(table)
                ? complete(table, tables.indexOf(table) + 1, ofOneForm(table, tables), amounts, issues)
                : table);
    }

    /**
     * The tables under the same headings, as one for each year, and the one of all years that may have more columns: what
     * proves the unit of one proves it for all.
     */
    private static List<Table> ofOneForm(Table table, List<Table> tables) {
        return tables.stream()
                .filter(UnitFromText::lacksUnit)
                .filter(other -> headings(other).containsAll(headings(table))
                        || headings(table).containsAll(headings(other)))
                .toList();
    }

    private static List<String> headings(Table table) {
        return table.cells().stream().filter(Cell::header).map(Cell::text).toList();
    }

    /** Money by its title or headings, with a unit neither there nor in a column of units. */
    private static boolean lacksUnit(Table table) {
        List<String> headings = headings(table);
        boolean money =
                speaksOfMoney(table.title().orElse("")) || headings.stream().anyMatch(UnitFromText::speaksOfMoney);
        boolean said = table.unit().isPresent()
                || headings.stream()
                        .anyMatch(heading -> COLUMN_WORDS.says(heading, ColumnWord.UNIT)
                                || MoneyUnits.standard().findDeclared(heading).isPresent());
        return money && !said && table.headerRowCount() > 0;
    }

    private static boolean speaksOfMoney(String heading) {
        return MeasureFinder.hits(heading).stream().anyMatch(hit -> hit.meaning() == Measure.FUNDING);
    }

    private static List<Quantity> amounts(Document document) {
        List<String> paragraphs =
                document.paragraphs().stream().map(Paragraph::text).toList();
        NumberStyle style = Quantities.standard().styleOf(paragraphs);
        return paragraphs.stream()
                .flatMap(text -> Quantities.standard().scan(text, style).stream())
                .filter(quantity -> quantity.kind() == Kind.MONEY && quantity.mayBeObserved())
                .toList();
    }

    private static Table complete(Table table, int ordinal, List<Table> alike, List<Quantity> amounts, Issues issues) {
        List<BigDecimal> cells = alike.stream()
                .flatMap(other -> figures(other).stream())
                .distinct()
                .toList();
        List<Proof> proofs = units().stream()
                .map(unit -> prove(unit, cells, amounts))
                .sorted((one, other) -> other.words().size() - one.words().size())
                .toList();
        Proof best = proofs.get(0);
        boolean proved = best.words().size() >= ENOUGH
                && best.words().size() > proofs.get(1).words().size();
        if (!proved) {
            return table;
        }
        issues.add(new UnitInferred(
                Where.table(ordinal, table.findPageStart()),
                best.unit().nameVi(),
                String.join(
                        "; ", best.words().subList(0, Math.min(3, best.words().size())))));
        return table.withCaption(table.title(), Optional.of(best.unit().nameVi()));
    }

    private static List<BigDecimal> figures(Table table) {
        List<String> texts = table.cells().stream()
                .filter(cell -> !cell.header())
                .map(Cell::text)
                .toList();
        NumberStyle style = NumberStyle.decide(texts);
        return texts.stream()
                .filter(text -> text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .flatMap(text -> NumberReader.read(text, style).findNumber().stream())
                .map(PrintedNumber::value)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
    }

    private static Proof prove(MoneyUnit unit, List<BigDecimal> cells, List<Quantity> amounts) {
        Map<BigDecimal, String> found = new TreeMap<>();
        for (Quantity amount : amounts) {
            for (PrintedNumber number : amount.numbers()) {
                boolean inCells = cells.stream()
                        .anyMatch(cell -> cell.multiply(unit.millions()).compareTo(number.value()) == 0);
                if (inCells) {
                    found.putIfAbsent(number.value(), amount.printed());
                }
            }
        }
        return new Proof(unit, List.copyOf(found.values()));
    }

    private static List<MoneyUnit> units() {
        List<MoneyUnit> units = new ArrayList<>();
        for (Resources.Row row : Resources.reference("money_units.csv")) {
            units.add(new MoneyUnit(row.get("unit_vi"), new BigDecimal(row.get("times_million_vnd"))));
        }
        return units;
    }
}
