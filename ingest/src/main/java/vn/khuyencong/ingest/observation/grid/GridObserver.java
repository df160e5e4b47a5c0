package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.issue.ActivityUnclear;
import vn.khuyencong.ingest.issue.CellNotUnderstood;
import vn.khuyencong.ingest.issue.ColumnNotUnderstood;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.MeasureUnknown;
import vn.khuyencong.ingest.issue.NumberDoubtful;
import vn.khuyencong.ingest.issue.PeriodAssumed;
import vn.khuyencong.ingest.issue.PeriodUnknown;
import vn.khuyencong.ingest.issue.SourceAssumed;
import vn.khuyencong.ingest.issue.SourceUnknown;
import vn.khuyencong.ingest.issue.TableNotUnderstood;
import vn.khuyencong.ingest.issue.UnitUnknown;
import vn.khuyencong.ingest.issue.WordsNotRead;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Quality;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.quantity.Quantity;
import vn.khuyencong.ingest.repair.NumberColumn;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Reading;
import vn.khuyencong.ingest.repair.Remark;

/** One table → observations: each value cell with what its column, its line and its table say of it. */
final class GridObserver {
    private static final int LONGEST_QUOTE = 80;

    private final Grid grid;
    private final Surroundings above;
    private final Profile profile;
    private final Issues issues;
    private final Map<Integer, Integer> withoutUnit = new TreeMap<>();
    private final Map<Integer, Integer> withoutMeasure = new TreeMap<>();
    private final Map<Integer, Integer> withoutPeriod = new TreeMap<>();
    private final Map<Integer, Integer> withoutSource = new TreeMap<>();
    private final Map<Integer, Integer> assumedPeriod = new TreeMap<>();
    private final Map<Integer, Integer> assumedSource = new TreeMap<>();

    GridObserver(Grid grid, Surroundings above, Profile profile, Issues issues) {
        this.grid = grid;
        this.above = above;
        this.profile = profile;
        this.issues = issues;
    }

    /** The figures of the table, and the projects where it lists them. */
    TableFindings observe() {
        int headerRows = grid.table.headerRowCount();
        List<Column> columns = columns(headerRows);
        boolean labelled = columns.stream().anyMatch(column -> column.role() == Role.LABEL);
        boolean valued = columns.stream().anyMatch(Column::isValue);
        if (headerRows == 0 || !labelled || !valued) {
            reportUnlessWords(headerRows);
            return new TableFindings(List.of(), List.of());
        }
        reportColumns(columns, headerRows);
        TableSense sense = TableSense.of(grid.table, columns, above, profile);
        List<Line> lines = new LineReader(grid, headerRows, columns, issues).read();
        LineWords words = new LineWords(labelHeading(columns));
        Optional<ProjectList> projects = ProjectList.find(grid, columns);
        List<Entry> outline = PeriodOfTotals.complete(
                new Outline(grid, lines, words, sense.aboutActivities(), projects.isPresent(), issues).read());
        List<Entry> entries = projects.isPresent() ? ProjectList.withItems(outline) : outline;
        boolean unitsInRows = columns.stream().anyMatch(column -> column.role() == Role.UNIT);
        Figures figures = new Figures(sense, words, unitsInRows);
        Map<Integer, List<Reading>> readings = readings(columns, entries);
        List<Observation> observations = new ArrayList<>();
        Indicators indicators = new Indicators();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            Optional<String> indicator = indicators.find(entry);
            if (!words.isShare(entry.line())) {
                for (Column column : columns) {
                    if (column.isValue()) {
                        reportMerged(column, entry);
                        Reading reading =
                                readings.getOrDefault(column.index(), List.of()).get(index);
                        read(column, entry, reading, figures, sense, indicator).ifPresent(observations::add);
                    }
                }
            }
        }
        reportCounts(columns);
        return new TableFindings(
                observations,
                projects.map(list -> list.read(entries, observations)).orElse(List.of()));
    }

    private List<Column> columns(int headerRows) {
        List<List<Cell>> headings = BlockPattern.heal(grid, Headings.of(grid, headerRows), issues);
        return TotalColumns.complete(new ColumnReader(grid, headerRows, headings).read());
    }

    private static String labelHeading(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.role() == Role.LABEL)
                .findFirst()
                .map(Column::leaf)
                .orElse("");
    }

    /** The cells of each value column, one for each entry, read together in the style of the table. */
    private Map<Integer, List<Reading>> readings(List<Column> columns, List<Entry> entries) {
        Map<Integer, List<String>> texts = new TreeMap<>();
        for (Column column : columns) {
            if (column.isValue()) {
                texts.put(
                        column.index(),
                        entries.stream()
                                .map(entry -> valueText(entry.line().row(), column.index()))
                                .toList());
            }
        }
        NumberStyle style =
                NumberStyle.decide(texts.values().stream().flatMap(List::stream).toList());
        Map<Integer, List<Reading>> readings = new TreeMap<>();
        texts.forEach((column, cells) -> readings.put(column, NumberColumn.read(cells, style)));
        return readings;
    }

    private String valueText(int row, int column) {
        return grid.at(row, column)
                .filter(cell -> cell.columnSpan() == 1)
                .map(Cell::text)
                .orElse("");
    }

    private Optional<Observation> read(
            Column column,
            Entry entry,
            Reading reading,
            Figures figures,
            TableSense sense,
            Optional<String> indicator) {
        Optional<PrintedNumber> number = reading.findNumber();
        Optional<Quantity> quantity = number.isPresent() ? Optional.empty() : CellText.findQuantity(reading.printed());
        if (number.isEmpty() && quantity.isEmpty()) {
            reportUnread(column, entry, reading);
            return Optional.empty();
        }
        Optional<Period> period = figures.findPeriod(column, entry);
        Optional<Figures.Meaning> meaning = quantity.isPresent()
                ? figures.findMeaning(column, entry, quantity.get())
                : figures.findMeaning(column, entry);
        if (period.isEmpty() || meaning.isEmpty()) {
            boolean counted = figures.findMeasure(column, entry).isPresent();
            Map<Integer, Integer> missing = period.isEmpty() ? withoutPeriod : counted ? withoutUnit : withoutMeasure;
            missing.merge(column.index(), 1, Integer::sum);
            return Optional.empty();
        }
        PrintedNumber exact = number.orElseGet(() -> quantity.orElseThrow().getNumber());
        return Optional.of(observation(column, entry, exact, period.get(), meaning.get(), figures, sense, indicator));
    }

    private Observation observation(
            Column column,
            Entry entry,
            PrintedNumber number,
            Period period,
            Figures.Meaning meaning,
            Figures figures,
            TableSense sense,
            Optional<String> indicator) {
        int row = entry.line().row();
        Cell cell = grid.at(row, column.index()).orElseThrow();
        Optional<Integer> page = cell.place().map(Place::page);
        PrintedNumber exact = number.times(meaning.factor());
        Optional<FundingSource> source = figures.findSource(column, entry, meaning.measure());
        if (source.isEmpty() && meaning.measure() == Measure.FUNDING) {
            withoutSource.merge(column.index(), 1, Integer::sum);
        }
        if (source.isPresent() && figures.isSourceAssumed(column, entry, meaning.measure())) {
            assumedSource.merge(column.index(), 1, Integer::sum);
        }
        if (figures.isPeriodAssumed(column, entry)) {
            assumedPeriod.merge(column.index(), 1, Integer::sum);
        }
        reportDoubts(row, column, number);
        boolean unclear = sense.acrossActivities() && AcrossActivities.isUnclear(column);
        boolean acrossActivities = (column.activity().isPresent() || unclear) && entry.level() == Level.TOTAL;
        boolean yearRow = entry.period().isPresent() && entry.level() == Level.TOTAL;
        Optional<Activity> filed = sense.aboutActivities() && !unclear ? activity(column, entry) : Optional.empty();
        boolean repaired = number.repaired() || !sameDigits(cell);
        return new Observation(
                new Origin(grid.ordinal, row, column.index(), 0, page),
                period,
                figures.scenario(column, entry, period),
                column.statistic(),
                filed,
                acrossActivities ? Level.ACTIVITY : entry.level(),
                sense.acrossActivities() && yearRow ? Optional.empty() : entry.path(),
                sense.acrossActivities() && yearRow
                        ? column.leaf()
                        : entry.line().label(),
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
                        || figures.isPeriodAssumed(column, entry)
                        || figures.isScenarioAssumed(column, entry, period)
                        || figures.isSourceAssumed(column, entry, meaning.measure())
                        || (sense.aboutActivities() && filed.isEmpty()));
    }

    private static Optional<Activity> activity(Column column, Entry entry) {
        boolean general = entry.activity().isEmpty() || entry.activity().equals(Optional.of(Activity.ALL));
        return general && column.activity().isPresent() ? column.activity() : entry.activity();
    }

    private static boolean sameDigits(Cell cell) {
        return cell.rawText().replaceAll("\\s", "").equals(cell.text().replaceAll("\\s", ""));
    }

    private void reportUnread(Column column, Entry entry, Reading reading) {
        String text = reading.printed().strip();
        boolean says = !CellText.isNothing(text) && !CellText.isMark(text) && !CellText.isPercent(text);
        if (says) {
            issues.add(new CellNotUnderstood(grid.where(entry.line().row(), column.index()), text, column.heading()));
        }
    }

    /** A figure that runs over several columns says of none of them what it counts. */
    private void reportMerged(Column column, Entry entry) {
        int row = entry.line().row();
        grid.at(row, column.index())
                .filter(cell -> cell.columnSpan() > 1 && CellText.isFigure(cell.text()))
                .ifPresent(cell -> issues.add(new CellNotUnderstood(
                        grid.where(row, column.index()), cell.text().strip(), column.heading())));
    }

    private void reportDoubts(int row, Column column, PrintedNumber number) {
        number.remarks().stream()
                .filter(Remark::suspect)
                .forEach(remark -> issues.add(new NumberDoubtful(
                        grid.where(row, column.index()), number.printed(), remark.textVi(), remark.textEn())));
    }

    private void reportColumns(List<Column> columns, int headerRows) {
        for (Column column : columns) {
            if (column.isValue() && AcrossActivities.are(columns) && AcrossActivities.isUnclear(column)) {
                issues.add(new ActivityUnclear(
                        grid.where(Math.max(headerRows - 1, 0), column.index()), column.heading(), List.of()));
            }
            if (column.role() == Role.NOT_UNDERSTOOD) {
                issues.add(new ColumnNotUnderstood(
                        grid.where(Math.max(headerRows - 1, 0), column.index()),
                        column.heading(),
                        figuresIn(column.index(), headerRows)));
            }
            int words = wordsIn(column.index(), headerRows);
            if (column.role() == Role.NOTE && !column.knownWords() && words > 0) {
                issues.add(new WordsNotRead(
                        grid.where(Math.max(headerRows - 1, 0), column.index()), column.heading(), words));
            }
        }
    }

    private int wordsIn(int column, int headerRows) {
        int words = 0;
        for (int row = headerRows; row < grid.rows(); row++) {
            String text = grid.text(row, column);
            boolean repeated = HeaderRows.isRepeated(grid, headerRows, row);
            words += !repeated && !CellText.isMark(text) && text.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
        }
        return words;
    }

    private int figuresIn(int column, int headerRows) {
        int figures = 0;
        for (int row = headerRows; row < grid.rows(); row++) {
            figures += CellText.isFigure(grid.text(row, column)) ? 1 : 0;
        }
        return figures;
    }

    private void reportUnlessWords(int headerRows) {
        int figures = 0;
        for (int column = 1; column < grid.columns(); column++) {
            figures += figuresIn(column, headerRows);
        }
        if (figures > 0 && !Layout.is(grid)) {
            String words = grid.table.cells().stream()
                    .map(Cell::text)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .limit(4)
                    .reduce((one, other) -> one + " | " + other)
                    .orElse("");
            issues.add(new TableNotUnderstood(
                    grid.whole(), words.substring(0, Math.min(words.length(), LONGEST_QUOTE)), figures));
        }
    }

    private void reportCounts(List<Column> columns) {
        for (Column column : columns) {
            int unit = withoutUnit.getOrDefault(column.index(), 0);
            int period = withoutPeriod.getOrDefault(column.index(), 0);
            int source = withoutSource.getOrDefault(column.index(), 0);
            if (unit > 0) {
                issues.add(new UnitUnknown(grid.where(0, column.index()), column.heading(), unit));
            }
            if (period > 0) {
                issues.add(new PeriodUnknown(grid.where(0, column.index()), column.heading(), period));
            }
            int measure = withoutMeasure.getOrDefault(column.index(), 0);
            if (measure > 0) {
                issues.add(new MeasureUnknown(grid.where(0, column.index()), column.heading(), measure));
            }
            int assumed = assumedPeriod.getOrDefault(column.index(), 0);
            if (assumed > 0) {
                profile.period()
                        .ifPresent(years -> issues.add(new PeriodAssumed(
                                grid.where(0, column.index()),
                                column.heading(),
                                years.start() + "–" + years.end(),
                                assumed)));
            }
            int assumedMoney = assumedSource.getOrDefault(column.index(), 0);
            if (assumedMoney > 0) {
                issues.add(new SourceAssumed(grid.where(0, column.index()), column.heading(), assumedMoney));
            }
            if (source > 0) {
                issues.add(new SourceUnknown(grid.where(0, column.index()), column.heading(), source));
            }
        }
    }
}
