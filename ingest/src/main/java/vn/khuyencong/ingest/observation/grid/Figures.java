package vn.khuyencong.ingest.observation.grid;

import java.math.BigDecimal;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/** What a figure counts and in what unit: column, row and table together. */
final class Figures {
    /**
     * @param factor from the printed number to the unit: million VND for money, else 1
     */
    record Meaning(Measure measure, String unit, BigDecimal factor) {}

    private final TableSense table;
    private final LineWords words;
    private final boolean unitsInRows;

    Figures(TableSense table, LineWords words, boolean unitsInRows) {
        this.table = table;
        this.words = words;
        this.unitsInRows = unitsInRows;
    }

    /** Empty where it is money in an unknown unit. */
    Optional<Meaning> findMeaning(Column column, Entry entry, String context) {
        Measure measure = measure(column, entry, context);
        Optional<DeclaredUnit> rowUnit =
                MoneyUnits.standard().findDeclared(entry.line().unit());
        Optional<DeclaredUnit> inLabel =
                unitsInRows ? Optional.empty() : declaredInBrackets(entry.line().label());
        return switch (measure) {
            case PROJECTS -> Optional.of(new Meaning(measure, Observation.PROJECT, BigDecimal.ONE));
            case FUNDING, REVENUE ->
                rowUnit.or(() -> inLabel).or(column::unit).or(table::unit).map(unit -> money(measure, unit));
            case OUTPUT, STAFF ->
                Optional.of(rowUnit.or(() -> inLabel)
                        .map(unit -> money(measure, unit))
                        .orElseGet(() -> new Meaning(measure, countUnit(column, entry), BigDecimal.ONE)));
        };
    }

    private static Optional<DeclaredUnit> declaredInBrackets(String label) {
        int bracket = label.lastIndexOf('(');
        return bracket < 0 ? Optional.empty() : MoneyUnits.standard().findDeclared(label.substring(bracket));
    }

    private static Meaning money(Measure measure, DeclaredUnit unit) {
        return new Meaning(measure, Observation.VND_MILLION, unit.unit().millions());
    }

    /** The unit column; else what stands in brackets in the heading. */
    private String countUnit(Column column, Entry entry) {
        if (!entry.line().unit().isEmpty()) {
            return entry.line().unit();
        }
        String leaf = column.leaf();
        int open = leaf.indexOf('(');
        int close = leaf.indexOf(')', Math.max(open, 0));
        boolean bracketed =
                open >= 0 && close > open && MeasureFinder.find(leaf).isPresent();
        return bracketed ? leaf.substring(open + 1, close).strip() : "";
    }

    private Measure measure(Column column, Entry entry, String context) {
        Optional<Measure> said = column.measure().filter(measure -> measure != Measure.OUTPUT);
        if (said.isPresent()) {
            return said.get();
        }
        if (table.staff()) {
            boolean assets = words.speaksOfAssets(entry.line().label()) || words.speaksOfAssets(context);
            boolean people = words.countsPersons(entry.line().unit());
            return assets && !people ? Measure.OUTPUT : Measure.STAFF;
        }
        if (unitsInRows && !entry.line().unit().isEmpty()) {
            return ofRow(entry.line());
        }
        return withoutRowUnit(column, entry.line());
    }

    private Measure ofRow(Line line) {
        Optional<Measure> inLabel = MeasureFinder.find(line.label());
        if (MoneyUnits.standard().findDeclared(line.unit()).isPresent()) {
            return inLabel.filter(measure -> measure == Measure.FUNDING || measure == Measure.REVENUE)
                    .orElse(Measure.OUTPUT);
        }
        boolean projectsByUnit = MeasureFinder.find(line.unit()).equals(Optional.of(Measure.PROJECTS));
        boolean programmes = line.unit().toLowerCase(java.util.Locale.ROOT).matches("chương trình|ct")
                && words.countsProgrammes(line.label());
        return projectsByUnit || programmes ? Measure.PROJECTS : Measure.OUTPUT;
    }

    private Measure withoutRowUnit(Column column, Line line) {
        Optional<Measure> inLabel = MeasureFinder.find(line.label())
                .filter(measure -> measure == Measure.PROJECTS || measure == Measure.REVENUE);
        if (!unitsInRows
                && inLabel.isPresent()
                && column.measure().isEmpty()
                && table.unit().isEmpty()) {
            return inLabel.get();
        }
        if (!unitsInRows && (table.unit().isPresent() || column.unit().isPresent())) {
            return Measure.FUNDING;
        }
        if (!unitsInRows && column.looseMeasure().isPresent()) {
            return column.looseMeasure().get();
        }
        return unitsInRows
                ? Measure.OUTPUT
                : table.measure().or(() -> MeasureFinder.find(line.label())).orElse(Measure.OUTPUT);
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

    Optional<FundingSource> findSource(Column column, Entry entry, Measure measure) {
        if (measure == Measure.STAFF) {
            return Optional.empty();
        }
        Optional<FundingSource> said = column.source().or(entry::source);
        boolean tableSays = measure == Measure.FUNDING || measure == Measure.PROJECTS;
        return said.isEmpty() && tableSays ? table.source() : said;
    }
}
