package vn.khuyencong.ingest.observation.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;
import vn.khuyencong.ingest.observation.lexicon.StatisticFinder;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;
import vn.khuyencong.ingest.observation.quantity.Kind;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;
import vn.khuyencong.ingest.observation.quantity.Quantity;

/** What a figure counts, in what unit, for which years, whose and how far done: column, row and table together. */
final class Figures {
    /** What is counted, the unit, and the factor from the printed number to it: million VND for money, else 1. */
    record Meaning(Measure measure, String unit, BigDecimal factor) {}

    private final TableSense table;
    private final LineWords words;
    private final boolean rowsAreDistricts;
    private final boolean unitsInRows;

    /** Whether all rows are money: then that of the programme; among counted results it is a result, too. */
    private final boolean onlyMoneyInRows;

    /** @param unitsInRows the units of the rows, where these have a column of their own */
    Figures(TableSense table, LineWords words, Optional<List<String>> unitsInRows, boolean rowsAreDistricts) {
        this.rowsAreDistricts = rowsAreDistricts;
        this.onlyMoneyInRows = unitsInRows
                .filter(units -> units.stream()
                        .allMatch(
                                unit -> MoneyUnits.standard().findDeclared(unit).isPresent()))
                .isPresent();
        this.table = table;
        this.words = words;
        this.unitsInRows = unitsInRows.isPresent();
    }

    boolean isOpenToArgument(Entry entry) {
        return words.isInvestment(entry.line());
    }

    boolean rowsAreDistricts() {
        return rowsAreDistricts;
    }

    /** Empty where it is money in an unknown unit. */
    Optional<Meaning> findMeaning(Column column, Entry entry) {
        return findMeasure(column, entry).flatMap(measure -> findMeaning(column, entry, measure));
    }

    private Optional<Meaning> findMeaning(Column column, Entry entry, Measure measure) {
        Optional<DeclaredUnit> rowUnit = rowUnit(entry);
        return switch (measure) {
            case PROJECTS -> Optional.of(new Meaning(measure, Observation.PROJECT, BigDecimal.ONE));
            case FUNDING, REVENUE ->
                rowUnit.or(column::unit).or(table::unit).or(table::sharedUnit).map(unit -> money(measure, unit));
            case OUTPUT, STAFF ->
                Optional.of(rowUnit.map(unit -> money(measure, unit))
                        .orElseGet(() -> new Meaning(measure, countUnit(column, entry), BigDecimal.ONE)));
        };
    }

    /** The same for a cell that prints its unit beside the number; money goes only where money may stand. */
    Optional<Meaning> findMeaning(Column column, Entry entry, Quantity printed) {
        if (MeasureFinder.find(printed.unit()).equals(Optional.of(Measure.PROJECTS))) {
            return Optional.of(new Meaning(Measure.PROJECTS, Observation.PROJECT, BigDecimal.ONE));
        }
        boolean money = printed.kind() == Kind.MONEY;
        if (money
                && column.measure().isEmpty()
                && words.findSource(entry.line()).isPresent()) {
            return Optional.of(new Meaning(Measure.FUNDING, printed.unit(), BigDecimal.ONE));
        }
        Measure measure = findMeasure(column, entry).orElse(money ? Measure.FUNDING : Measure.OUTPUT);
        boolean moneyColumn = measure == Measure.FUNDING || measure == Measure.REVENUE;
        if (money || !moneyColumn) {
            Measure counted = money && !moneyColumn ? Measure.OUTPUT : measure;
            return Optional.of(new Meaning(counted, printed.unit(), BigDecimal.ONE));
        }
        return Optional.empty();
    }

    /** The unit column; where there is none, brackets in the label or in that of a line above. */
    private Optional<DeclaredUnit> rowUnit(Entry entry) {
        Optional<DeclaredUnit> own =
                MoneyUnits.standard().findDeclared(entry.line().unit());
        return own.isPresent() || unitsInRows
                ? own
                : labels(entry)
                        .flatMap(label -> inBrackets(label).stream())
                        .flatMap(unit -> MoneyUnits.standard().findDeclared(unit).stream())
                        .findFirst();
    }

    private static Stream<String> labels(Entry entry) {
        return Stream.concat(Stream.of(entry.line().label()), entry.above().stream());
    }

    private static Optional<String> inBrackets(String text) {
        int open = text.lastIndexOf('(');
        int close = text.indexOf(')', Math.max(open, 0));
        return open >= 0 && close > open
                ? Optional.of(text.substring(open + 1, close).strip())
                : Optional.empty();
    }

    private static Meaning money(Measure measure, DeclaredUnit unit) {
        return new Meaning(measure, Observation.VND_MILLION, unit.unit().millions());
    }

    /** The unit column; else what stands in brackets in the label or in the heading. */
    private String countUnit(Column column, Entry entry) {
        if (unitsInRows) {
            return entry.line().unit();
        }
        return labels(entry)
                .flatMap(label -> inBrackets(label).stream())
                .findFirst()
                .or(() -> inBrackets(column.leaf())
                        .filter(unit -> column.looseMeasure().isPresent()))
                .or(table::countUnit)
                .orElse("");
    }

    /** Empty where nothing tells what is counted. */
    Optional<Measure> findMeasure(Column column, Entry entry) {
        Optional<Measure> said = column.measure()
                .filter(measure -> measure != Measure.OUTPUT)
                .filter(measure -> !isOverruled(measure, column, entry));
        if (said.isPresent()) {
            return said;
        }
        if (table.staff()) {
            return Optional.of(staffOrAssets(entry));
        }
        if (unitsInRows) {
            return Optional.of(entry.line().unit().isEmpty() ? Measure.OUTPUT : ofRow(entry));
        }
        return findWithoutRowUnit(column, entry);
    }

    /** "Nguồn kinh phí" over "KCQG" in a row of another unit than money: whose projects they are, and no money. */
    private boolean isOverruled(Measure measure, Column column, Entry entry) {
        String unit = entry.line().unit();
        return measure == Measure.FUNDING
                && !unit.isEmpty()
                && MoneyUnits.standard().findDeclared(unit).isEmpty()
                && column.unit().isEmpty()
                && table.unit().isEmpty()
                && !MeasureFinder.find(FundingSourceFinder.restOfHeading(column.leaf()))
                        .equals(Optional.of(Measure.FUNDING));
    }

    private Measure staffOrAssets(Entry entry) {
        boolean assets = labels(entry).anyMatch(words::speaksOfAssets);
        boolean people = words.countsPersons(entry.line().unit());
        return assets && !people ? Measure.OUTPUT : Measure.STAFF;
    }

    private Measure ofRow(Entry entry) {
        Line line = entry.line();
        Optional<Measure> inLabel = MeasureFinder.find(line.label())
                .or(() -> measureOfLineAbove(entry))
                .or(() -> words.findSource(line).map(source -> Measure.FUNDING));
        if (MoneyUnits.standard().findDeclared(line.unit()).isPresent()) {
            boolean ofActivity = entry.activity()
                    .filter(activity -> activity != Activity.ALL)
                    .isPresent();
            return inLabel.filter(measure -> measure == Measure.FUNDING || (measure == Measure.REVENUE && !ofActivity))
                    .orElse(onlyMoneyInRows ? Measure.FUNDING : Measure.OUTPUT);
        }
        boolean projectsByUnit = MeasureFinder.find(line.unit()).equals(Optional.of(Measure.PROJECTS));
        boolean programmes = words.isProgramme(line.unit()) && words.countsProgrammes(line.label());
        return projectsByUnit || programmes ? Measure.PROJECTS : Measure.OUTPUT;
    }

    /** "- Khuyến công quốc gia" under "Tổng kinh phí" is money of the programme, too. */
    private Optional<Measure> measureOfLineAbove(Entry entry) {
        boolean source = words.findSource(entry.line()).isPresent()
                || words.findShortSource(entry.line()).isPresent();
        return source
                ? entry.above().stream()
                        .flatMap(label -> MeasureFinder.find(label).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Where rows have no units, the rows themselves may say what they count; else a declared unit says money. */
    private Optional<Measure> findWithoutRowUnit(Column column, Entry entry) {
        Optional<Measure> inLabel = column.measure().isPresent()
                ? Optional.empty()
                : labels(entry)
                        .flatMap(label -> MeasureFinder.find(label).stream())
                        .findFirst();
        boolean money = table.unit().isPresent() || column.unit().isPresent();
        if (!money && table.countUnit().isPresent()) {
            return Optional.of(
                    inLabel.filter(measure -> measure == Measure.PROJECTS).orElse(Measure.OUTPUT));
        }
        if (money) {
            boolean projects = inLabel.equals(Optional.of(Measure.PROJECTS)) && rowsDiffer(entry);
            return Optional.of(projects ? Measure.PROJECTS : Measure.FUNDING);
        }
        Optional<String> counted = words.findUnitInBrackets(entry.line());
        if (column.measure().isEmpty() && counted.isPresent() && inLabel.isEmpty()) {
            return Optional.of(ofUnit(counted.get(), entry));
        }
        boolean besideMoney = column.source().isPresent() && table.sharedUnit().isPresent();
        return inLabel.or(column::looseMeasure)
                .or(table::measure)
                .or(() -> besideMoney ? Optional.of(Measure.FUNDING) : Optional.empty())
                .or(() -> words.isCount(entry.line()) || column.activity().isPresent()
                        ? Optional.of(Measure.OUTPUT)
                        : Optional.empty());
    }

    /** Money of a source is the programme's, other money among counted results is a result. */
    private Measure ofUnit(String unit, Entry entry) {
        boolean money = MoneyUnits.standard().findDeclared(unit).isPresent();
        if (money) {
            boolean source = words.findSource(entry.line()).isPresent() || words.isTotal(entry.line());
            return source ? Measure.FUNDING : Measure.OUTPUT;
        }
        return MeasureFinder.find(unit).equals(Optional.of(Measure.PROJECTS)) ? Measure.PROJECTS : Measure.OUTPUT;
    }

    /** A line that only names a measure ("Số đề án") in a table of money is not money. */
    private boolean rowsDiffer(Entry entry) {
        return words.isMeasure(entry.line().label())
                || entry.above().stream().anyMatch(label -> words.isMeasure(label));
    }

    /** The narrower of what column and row say; else what holds for the table. */
    Optional<Period> findPeriod(Column column, Entry entry) {
        if (column.period().isPresent() && entry.period().isPresent()) {
            boolean rowIsNarrower =
                    column.period().get().contains(entry.period().get());
            return rowIsNarrower ? entry.period() : column.period();
        }
        return column.period().or(entry::period).or(table::period);
    }

    /** Whether the years are only those of the document's programme. */
    boolean isPeriodAssumed(Column column, Entry entry) {
        boolean unsaid = column.period().isEmpty() && entry.period().isEmpty() && !table.periodSaid();
        return unsaid || column.says(ColumnWord.CUMULATIVE);
    }

    Optional<FundingSource> findSource(Column column, Entry entry, Measure measure) {
        if (measure == Measure.STAFF) {
            return Optional.empty();
        }
        Optional<FundingSource> ofRow = entry.source()
                .filter(source -> measure == Measure.FUNDING || source != FundingSource.STATE || isSaid(entry));
        Optional<FundingSource> said =
                narrower(column.source(), ofRow).filter(source -> measure == Measure.FUNDING || isPublic(source));
        if (said.isPresent() || measure != Measure.FUNDING) {
            boolean counted = measure == Measure.PROJECTS || measure == Measure.OUTPUT;
            return said.or(() -> counted && table.aboutActivities() ? table.countSource() : Optional.empty());
        }
        Optional<FundingSource> inLabel = words.isMeasure(entry.line().label())
                ? FundingSourceFinder.findInHeading(entry.line().label())
                : Optional.empty();
        boolean unclear = !ColumnName.unknownWords(column.leaf()).isBlank()
                && column.activity().isEmpty();
        if (unclear && table.columnsAreSources()) {
            return inLabel;
        }
        return inLabel.or(table::source)
                .or(table::programmeMoney)
                .or(() -> mayBeAssumed(column, entry) ? Optional.of(FundingSource.STATE) : Optional.empty());
    }

    /**
     * Whether nothing says whose money it is: "Kinh phí" in a table that speaks of no counterpart money is that of the
     * programme, which is public.
     */
    boolean isSourceAssumed(Column column, Entry entry, Measure measure) {
        boolean money = measure == Measure.FUNDING;
        boolean inLabel = words.isMeasure(entry.line().label())
                && FundingSourceFinder.findInHeading(entry.line().label()).isPresent();
        boolean aroundOnly = table.titleSource().isEmpty();
        boolean said = inLabel
                || column.source().or(entry::source).isPresent()
                || (table.source().isPresent() && !aroundOnly);
        return money && !said;
    }

    /** "Thị trấn" over a count, beside "KCQG" and "KCĐP": it may be a source that the vocabulary does not know. */
    boolean isSourceUnclear(Column column, Entry entry) {
        return table.columnsAreSources()
                && column.role() == Column.Role.VALUE
                && column.source().isEmpty()
                && entry.source().isEmpty()
                && column.activity().isEmpty()
                && !ColumnName.unknownWords(column.leaf()).isBlank();
    }

    /** Whether the words of the heading that files the figure could name another activity as well. */
    boolean isActivityGuessed(Column column, Entry entry) {
        if (column.activity().isPresent()) {
            return !ActivityFinder.read(ColumnName.of(column)).isCertain();
        }
        if (entry.level() == Level.TOTAL) {
            return false;
        }
        List<ActivityReading> above = entry.above().stream()
                .map(ActivityFinder::read)
                .filter(reading -> !reading.candidates().isEmpty())
                .toList();
        ActivityReading filing =
                above.isEmpty() ? ActivityFinder.read(entry.line().label()) : above.get(above.size() - 1);
        return !filing.candidates().isEmpty() && !filing.isCertain();
    }

    private boolean mayBeAssumed(Column column, Entry entry) {
        return table.publicMoneyOnly()
                && (column.total()
                        || column.namesOnlyItsMeasure()
                        || column.activity().isPresent()
                        || (table.acrossActivities() && AcrossActivities.isUnclear(column))
                        || (!table.columnsAreSources()
                                && ColumnName.unknownWords(column.leaf()).isBlank())
                        || labels(entry).anyMatch(words::isMeasure));
    }

    /** Whether a line itself says whose it is; a sum over lines of sources does not, and its count has none. */
    private boolean isSaid(Entry entry) {
        return entry.line().source().isPresent()
                || words.findSource(entry.line()).isPresent()
                || entry.above().stream()
                        .anyMatch(label -> FundingSourceFinder.find(label).isPresent());
    }

    /** Results and projects are counted by public sources only: "DN" over a count of establishments names no money. */
    private static boolean isPublic(FundingSource source) {
        return source == FundingSource.STATE || FundingSourceFinder.isPartOf(source, FundingSource.STATE);
    }

    /**
     * "Ngân sách nhà nước hỗ trợ" in a row of "Khuyến công quốc gia" is national money; a column of all money stays so in
     * every row.
     */
    private static Optional<FundingSource> narrower(Optional<FundingSource> column, Optional<FundingSource> row) {
        boolean rowIsPart = column.isPresent()
                && row.isPresent()
                && column.get() != FundingSource.ALL
                && FundingSourceFinder.isPartOf(row.get(), column.get());
        return rowIsPart ? row : column.or(() -> row);
    }

    /** What the column says, or a row of means ("Trung bình giai đoạn 2014 - 2020"), or the title. */
    Statistic statistic(Column column, Entry entry) {
        if (column.statistic() != Statistic.TOTAL) {
            return column.statistic();
        }
        Statistic row = entry.level() == Level.TOTAL
                ? StatisticFinder.find(entry.line().label()).orElse(Statistic.TOTAL)
                : Statistic.TOTAL;
        return row == Statistic.TOTAL && column.period().isEmpty() ? table.statistic() : row;
    }

    Scenario scenario(Column column, Entry entry, Period period) {
        return findSaidScenario(column, entry).orElseGet(() -> table.scenario(period));
    }

    /** Whether what is said around the figures speaks of done and planned without saying which they are. */
    boolean isScenarioAssumed(Column column, Entry entry, Period period) {
        return findSaidScenario(column, entry).isEmpty() && table.isScenarioAssumed(period);
    }

    private static Optional<Scenario> findSaidScenario(Column column, Entry entry) {
        boolean expected = column.scenario().equals(Optional.of(Scenario.ACTUAL))
                && ScenarioFinder.findInHeading(entry.line().label()).equals(Optional.of(Scenario.ESTIMATE));
        return (expected ? Optional.of(Scenario.ESTIMATE) : column.scenario())
                .or(() -> entry.level() == Level.TOTAL
                        ? ScenarioFinder.findInHeading(entry.line().label())
                        : Optional.empty())
                .or(() -> entry.above().stream()
                        .filter(label -> entry.level() != Level.TOTAL)
                        .filter(label -> PeriodFinder.find(label).isPresent())
                        .flatMap(label -> ScenarioFinder.findInHeading(label).stream())
                        .findFirst());
    }
}
