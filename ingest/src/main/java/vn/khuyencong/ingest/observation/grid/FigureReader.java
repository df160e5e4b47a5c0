package vn.khuyencong.ingest.observation.grid;

import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Quality;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.grid.Gaps.Gap;
import vn.khuyencong.ingest.observation.quantity.Quantity;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Reading;

/** One value cell → its observation, with what its column, its line and its table say of it. */
final class FigureReader {
    private final Grid grid;
    private final Figures figures;
    private final boolean rowsAreDistricts;
    private final Gaps gaps;
    private final GridReport report;

    FigureReader(Grid grid, Figures figures, boolean rowsAreDistricts, Gaps gaps, GridReport report) {
        this.grid = grid;
        this.figures = figures;
        this.rowsAreDistricts = rowsAreDistricts;
        this.gaps = gaps;
        this.report = report;
    }

    /** Empty where no number is printed, or what it means is not known; the gap is noted. */
    Optional<Observation> read(Column column, Entry entry, Reading reading, Optional<String> indicator) {
        Optional<PrintedNumber> number = reading.findNumber();
        Optional<Quantity> quantity = number.isPresent() ? Optional.empty() : CellText.findQuantity(reading.printed());
        if (number.isEmpty() && quantity.isEmpty()) {
            report.unread(column, entry, reading);
            return Optional.empty();
        }
        Optional<Period> period = figures.when().findPeriod(column, entry);
        Optional<WhatIsCounted.Meaning> meaning = quantity.isPresent()
                ? figures.counted().findMeaning(column, entry, quantity.get())
                : figures.counted().findMeaning(column, entry);
        if (period.isEmpty() || meaning.isEmpty()) {
            boolean counted = figures.counted().findMeasure(column, entry).isPresent();
            Gap gap = period.isEmpty() ? Gap.PERIOD : counted ? Gap.UNIT : Gap.MEASURE;
            gaps.add(gap, column.index(), entry.line().label());
            return Optional.empty();
        }
        PrintedNumber exact = number.orElseGet(() -> quantity.orElseThrow().getNumber());
        return Optional.of(observation(column, entry, exact, period.get(), meaning.get(), indicator));
    }

    private Observation observation(
            Column column,
            Entry entry,
            PrintedNumber number,
            Period period,
            WhatIsCounted.Meaning meaning,
            Optional<String> indicator) {
        TableSense sense = figures.table();
        int row = entry.line().row();
        Cell cell = grid.at(row, column.index()).orElseThrow();
        Optional<Integer> page = cell.place().map(Place::page);
        PrintedNumber exact = number.times(meaning.factor());
        Optional<FundingSource> source = figures.whose().findSource(column, entry, meaning.measure());
        if (source.isEmpty() && meaning.measure() == Measure.FUNDING) {
            gaps.add(Gap.SOURCE, column.index());
        }
        if (source.isPresent() && figures.whose().isSourceAssumed(column, entry, meaning.measure())) {
            gaps.add(Gap.SOURCE_ASSUMED, column.index());
        }
        if (figures.when().isPeriodAssumed(column, entry)) {
            gaps.add(Gap.PERIOD_ASSUMED, column.index());
        }
        report.doubts(row, column, number);
        boolean unclear = sense.aboutActivities() && sense.acrossActivities() && AcrossActivities.isUnclear(column);
        boolean acrossActivities =
                sense.aboutActivities() && (column.activity().isPresent() || unclear) && entry.level() == Level.TOTAL;
        boolean district = column.role() == Role.DISTRICT;
        boolean across = sense.acrossActivities()
                || (sense.acrossDistricts() && entry.period().isPresent());
        boolean context = entry.level() == Level.TOTAL && !rowsAreDistricts;
        Optional<Activity> filed = sense.aboutActivities() && !unclear ? activity(column, entry) : Optional.empty();
        boolean repaired = number.repaired() || !sameDigits(cell);
        return new Observation(
                grid.origin(row, column.index(), page),
                period,
                figures.when().scenario(column, entry, period),
                figures.when().statistic(column, entry),
                filed,
                level(column, entry, acrossActivities, across && context && !sense.aboutActivities()),
                across && context ? Optional.empty() : entry.path(),
                district || (across && context)
                        ? ColumnName.of(column)
                        : entry.line().name(),
                meaning.measure(),
                source,
                meaning.measure() == Measure.OUTPUT ? indicator : Optional.empty(),
                Optional.empty(),
                exact.value(),
                meaning.unit(),
                exact.resolution(),
                cell.rawText().strip(),
                repaired ? Quality.REPAIRED : Quality.AS_PRINTED,
                number.suspect()
                        || figures.isDoubtful(column, entry, meaning.measure(), period)
                        || (sense.aboutActivities() && filed.isEmpty()));
    }

    /** In a row of years the column says what is counted: a district, an activity, or another service than those. */
    private static Level level(Column column, Entry entry, boolean acrossActivities, boolean acrossServices) {
        if (column.role() == Role.DISTRICT) {
            return entry.level() == Level.TOTAL ? Level.ITEM : Level.DETAIL;
        }
        if (acrossActivities) {
            return Level.ACTIVITY;
        }
        return acrossServices && !column.total() ? Level.ITEM : entry.level();
    }

    private static Optional<Activity> activity(Column column, Entry entry) {
        boolean general = entry.activity().isEmpty() || entry.activity().equals(Optional.of(Activity.ALL));
        return general && column.activity().isPresent() ? column.activity() : entry.activity();
    }

    private static boolean sameDigits(Cell cell) {
        return cell.rawText().replaceAll("\\s", "").equals(cell.text().replaceAll("\\s", ""));
    }
}
