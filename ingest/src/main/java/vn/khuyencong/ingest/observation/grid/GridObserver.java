package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.grid.Gaps.Gap;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.repair.NumberColumn;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.Reading;

/** One table → observations: each value cell with what its column, its line and its table say of it. */
final class GridObserver {
    /** The mark of a footnote behind a figure: "812.400 (2)", "32 (*)". */
    private static final Pattern FOOTNOTE =
            Pattern.compile("^(\\s*[\\d.,]*\\d)\\s*(?:\\(\\s*[\\d*]{1,2}\\s*\\)|\\*+)\\s*$");

    private final Grid grid;
    private final Surroundings above;
    private final Set<Period> expected;
    private final NumberStyle usual;
    private final Profile profile;
    private final Issues issues;
    private final Gaps gaps = new Gaps();
    private final GridReport report;

    /**
     * @param expected years that the document calls expected (ước thực hiện) somewhere
     * @param usual the style of numbers that its tables have together
     */
    GridObserver(
            Grid grid, Surroundings above, Set<Period> expected, NumberStyle usual, Profile profile, Issues issues) {
        this.grid = grid;
        this.above = above;
        this.expected = expected;
        this.usual = usual;
        this.profile = profile;
        this.issues = issues;
        this.report = new GridReport(grid, issues);
    }

    /** The figures of the table, and the projects where it lists them. */
    TableFindings observe() {
        int headerRows = HeaderRows.count(grid);
        Optional<Grid> box = KeyFigures.find(grid);
        if (box.isPresent()) {
            return new GridObserver(box.get(), above, expected, usual, profile, issues)
                    .observe(0, KeyFigures.columns());
        }
        List<Column> columns = columns(headerRows);
        boolean labelled = columns.stream().anyMatch(column -> column.role() == Role.LABEL);
        boolean valued = columns.stream().anyMatch(Column::isValue);
        if (headerRows == 0 || !labelled || !valued) {
            report.tableUnlessWords(headerRows);
            return new TableFindings(List.of(), List.of());
        }
        return observe(headerRows, columns);
    }

    private TableFindings observe(int headerRows, List<Column> columns) {
        TableSense sense = TableSense.of(grid, columns, above, expected, profile);
        List<Line> lines = new LineReader(grid, headerRows, columns, issues).read();
        LineWords words = new LineWords(labelHeading(columns));
        if (OtherSubject.is(grid, columns, lines, words)) {
            report.otherSubject(headerRows);
            return new TableFindings(List.of(), List.of());
        }
        report.columns(columns, headerRows, sense.aboutActivities());
        Optional<ProjectList> projects = ProjectList.find(grid, columns);
        List<Entry> read =
                new Outline(grid, lines, words, sense.aboutActivities(), projects.isPresent(), issues).read();
        List<Entry> outline = GroupColumn.complete(grid, headerRows, columns, words, PeriodOfTotals.complete(read));
        List<Entry> entries = projects.isPresent() ? ProjectList.withItems(outline) : outline;
        boolean unitsInRows = columns.stream().anyMatch(column -> column.role() == Role.UNIT);
        Optional<List<String>> units = Optional.of(lines.stream()
                        .map(Line::unit)
                        .filter(unit -> !unit.isEmpty())
                        .toList())
                .filter(printed -> unitsInRows);
        Figures figures = new Figures(
                sense,
                words,
                new WhatIsCounted(sense, words, units),
                new WhoseFigure(sense, words),
                new WhenDone(sense));
        FigureReader reader = new FigureReader(grid, figures, lines.stream().anyMatch(words::isDistrict), gaps, report);
        Map<Integer, List<Reading>> readings = readings(columns, entries);
        List<Observation> observations = new ArrayList<>();
        Indicators indicators = new Indicators();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            Optional<String> indicator = indicators.find(entry);
            if (words.isPartOfYear(entry)
                    || (entry.grandTotal() && entries.stream().anyMatch(words::isPartOfYear))) {
                columns.stream()
                        .filter(column -> column.isValue()
                                && CellText.isFigure(valueText(entry.line().row(), column.index())))
                        .forEach(column -> gaps.add(Gap.PERIOD, column.index()));
            } else if (!words.isShare(entry.line())) {
                for (Column column : columns) {
                    if (column.isValue()) {
                        report.merged(column, entry);
                        Reading reading =
                                readings.getOrDefault(column.index(), List.of()).get(index);
                        reader.read(column, entry, reading, indicator).ifPresent(observations::add);
                    }
                }
            }
        }
        gaps.report(grid, columns, profile, issues);
        return new TableFindings(
                RatioColumns.check(grid, columns, observations, issues),
                projects.map(list -> list.read(entries, observations)).orElse(List.of()));
    }

    /** The years that the columns of this table call expected. */
    Set<Period> expectedYears() {
        return columns(HeaderRows.count(grid)).stream()
                .filter(column -> column.scenario().equals(Optional.of(Scenario.ESTIMATE)))
                .flatMap(column -> column.period().stream())
                .filter(Period::isYear)
                .collect(Collectors.toSet());
    }

    private List<Column> columns(int headerRows) {
        List<List<Cell>> headings = BlockPattern.heal(grid, Headings.of(grid, headerRows), issues);
        List<Column> read = new ColumnReader(grid, headerRows, headings)
                .read().stream().map(this::sinceTheBeginning).toList();
        return AlikeColumns.withdraw(TotalColumns.complete(read));
    }

    /** "Lũy kế đến hết năm 2023" is from the first year of the programme on. */
    private Column sinceTheBeginning(Column column) {
        boolean until = column.says(ColumnWord.CUMULATIVE)
                && column.period().filter(Period::isYear).isPresent();
        if (column.says(ColumnWord.CUMULATIVE) && column.period().isEmpty()) {
            return profile.period().map(column::withPeriod).orElse(column);
        }
        return profile.period()
                .filter(programme -> until && programme.contains(column.period().orElseThrow()))
                .map(programme -> column.withPeriod(new Period(
                        programme.start(), column.period().orElseThrow().end())))
                .orElse(column);
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
        NumberStyle own =
                NumberStyle.decide(texts.values().stream().flatMap(List::stream).toList());
        NumberStyle style = own == NumberStyle.UNDECIDED && usual == NumberStyle.ENGLISH ? usual : own;
        Map<Integer, List<Reading>> readings = new TreeMap<>();
        texts.forEach((column, cells) -> readings.put(column, NumberColumn.read(cells, style)));
        return readings;
    }

    private String valueText(int row, int column) {
        return grid.at(row, column)
                .filter(cell -> cell.columnSpan() == 1)
                .map(cell -> FOOTNOTE.matcher(cell.text()).replaceFirst("$1"))
                .orElse("");
    }
}
