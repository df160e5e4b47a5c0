package vn.khuyencong.ingest.observation.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;
import vn.khuyencong.ingest.observation.quantity.Kind;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;
import vn.khuyencong.ingest.observation.quantity.Quantity;

/** What a figure counts and in what unit: by its column, its row and its table together. */
final class WhatIsCounted {
    /** What is counted, the unit, and the factor from the printed number to it: million VND for money, else 1. */
    record Meaning(Measure measure, String unit, BigDecimal factor) {}

    private final TableSense table;
    private final LineWords words;
    private final boolean unitsInRows;

    /** Whether all rows are money: then that of the programme; among counted results it is a result, too. */
    private final boolean onlyMoneyInRows;

    /** @param unitsInRows the units of the rows, where these have a column of their own */
    WhatIsCounted(TableSense table, LineWords words, Optional<List<String>> unitsInRows) {
        this.table = table;
        this.words = words;
        this.unitsInRows = unitsInRows.isPresent();
        this.onlyMoneyInRows = unitsInRows
                .filter(units -> units.stream()
                        .allMatch(
                                unit -> MoneyUnits.standard().findDeclared(unit).isPresent()))
                .isPresent();
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
                : entry.labels()
                        .flatMap(label -> Brackets.findLast(label).stream())
                        .flatMap(unit -> MoneyUnits.standard().findDeclared(unit).stream())
                        .findFirst();
    }

    private static Meaning money(Measure measure, DeclaredUnit unit) {
        return new Meaning(measure, Observation.VND_MILLION, unit.unit().millions());
    }

    /** The unit column; else what stands in brackets in the label or in the heading. */
    private String countUnit(Column column, Entry entry) {
        if (unitsInRows) {
            return entry.line().unit();
        }
        return entry.labels()
                .flatMap(label -> Brackets.findLast(label).stream())
                .findFirst()
                .or(() -> Brackets.findLast(column.leaf())
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
        if (isMoneyByItself(column)) {
            return Optional.of(Measure.FUNDING);
        }
        if (table.staff()) {
            return Optional.of(staffOrAssets(entry));
        }
        if (unitsInRows) {
            return Optional.of(entry.line().unit().isEmpty() ? Measure.OUTPUT : ofRow(entry));
        }
        return findWithoutRowUnit(column, entry);
    }

    /** "KCQG" under "Kinh phí (triệu đồng)" is money whatever the unit column says of the row's own count. */
    private static boolean isMoneyByItself(Column column) {
        return column.measure().isEmpty()
                && column.unit().isPresent()
                && (column.looseMeasure().equals(Optional.of(Measure.FUNDING))
                        || column.source().isPresent());
    }

    /** Whether a heading speaks of money, or of more than đề án, and the figure is none: then no sum verifies it. */
    boolean isDoubtful(Column column, Measure measure) {
        boolean money = column.unit().isPresent() || column.looseMeasure().equals(Optional.of(Measure.FUNDING));
        boolean strange = column.measure().equals(Optional.of(Measure.PROJECTS))
                && !ColumnName.unknownWords(column.leaf()).isBlank();
        return (money && measure != Measure.FUNDING && measure != Measure.REVENUE)
                || (strange && measure == Measure.PROJECTS);
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
        boolean assets = entry.labels().anyMatch(words::speaksOfAssets);
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
                : entry.labels()
                        .flatMap(label -> MeasureFinder.find(label).stream())
                        .findFirst();
        if (column.unit().isEmpty()
                && column.measure().equals(Optional.of(Measure.OUTPUT))
                && words.saysWhatIsCounted(column.leaf())) {
            return Optional.of(Measure.OUTPUT);
        }
        boolean money = table.unit().isPresent() || column.unit().isPresent();
        if (!money && table.countUnit().isPresent()) {
            return Optional.of(
                    inLabel.filter(measure -> measure == Measure.PROJECTS).orElse(Measure.OUTPUT));
        }
        if (money) {
            // A line that only names a measure ("Số đề án") in a table of money is not money.
            boolean projects = inLabel.equals(Optional.of(Measure.PROJECTS))
                    && entry.labels().anyMatch(words::isMeasure);
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
}
