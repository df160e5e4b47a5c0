package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.HeadingWord;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.RowWord;
import vn.khuyencong.ingest.observation.lexicon.StatisticFinder;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/**
 * What holds for a whole table where columns and rows say nothing else: from its title, its unit and the document.
 *
 * @param periodSaid whether the title or a heading above the table names the years; else they are those of the document
 * @param severalPeriods whether the title names years apart from each other: then it does not say which a column is for
 * @param scenarios what the title, the headings above it and the title of the document say, in this order
 * @param titleSource the same by the title alone, without the headings above it
 * @param programmeMoney public money, where the title speaks of it, though columns or rows hold other money as well
 * @param sharedUnit the unit that some columns of money declare and no other contradicts
 * @param countUnit the declared unit of a table that holds no money: "cơ sở"
 * @param statistic what the title says: "TRUNG BÌNH GIAI ĐOẠN 2014 - 2020"
 * @param staff whether it is about the people and the equipment of the centre
 * @param acrossActivities whether its columns are activities
 * @param acrossDistricts whether its columns are districts
 * @param publicMoneyOnly whether no heading speaks of counterpart money or of all money
 * @param expected years that the document calls expected somewhere
 * @param columnsAreSources whether any column says whose money it is
 * @param revenue whether it is about the centre's paid services, which are none of the nine activities
 */
record TableSense(
        Optional<Period> period,
        boolean periodSaid,
        boolean severalPeriods,
        List<SaidScenarios> scenarios,
        Profile profile,
        Optional<FundingSource> source,
        Optional<FundingSource> titleSource,
        Optional<FundingSource> programmeMoney,
        Optional<Measure> measure,
        Optional<DeclaredUnit> unit,
        Optional<DeclaredUnit> sharedUnit,
        Optional<String> countUnit,
        Statistic statistic,
        boolean staff,
        boolean revenue,
        boolean acrossActivities,
        boolean acrossDistricts,
        boolean publicMoneyOnly,
        Set<Period> expected,
        boolean columnsAreSources) {
    /** A longer label names more than a source. */
    private static final int LONGEST_SOURCE = 60;

    private static final Lexicon<RowWord> ROWS = Lexicon.load(RowWord.class, "rows.yaml");
    private static final Lexicon<HeadingWord> TYPES = Lexicon.load(HeadingWord.class, "document_headings.yaml");
    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");

    static TableSense of(Grid grid, List<Column> columns, Surroundings above, Set<Period> expected, Profile profile) {
        Table table = grid.table;
        String title = table.title().orElse("");
        String corner = columns.stream()
                .filter(column -> column.role() == Column.Role.LABEL)
                .map(Column::heading)
                .findFirst()
                .orElse("");
        Optional<Period> titled = PeriodFinder.find(title)
                .or(() -> PeriodFinder.find(Brackets.without(corner)))
                .or(() -> above.lines().stream()
                        .flatMap(line -> findOnlyPeriod(line).stream())
                        .findFirst());
        boolean partOfYear = WORDS.says(title, ColumnWord.PART_OF_YEAR);
        Optional<Measure> measure = MeasureFinder.find(title)
                .filter(counted -> counted != Measure.PROJECTS || ROWS.says(title, RowWord.MEASURE));
        Optional<FundingSource> source = findSource(title, above);
        return new TableSense(
                partOfYear ? Optional.empty() : titled.or(profile::period),
                titled.isPresent(),
                namesSeveralPeriods(title),
                scenarios(title, above, profile),
                profile,
                source.filter(said -> isOfAll(said, grid, columns)),
                findSource(title, new Surroundings(List.of())).filter(said -> isOfAll(said, grid, columns)),
                source.filter(
                        said -> said == FundingSource.STATE || FundingSourceFinder.isPartOf(said, FundingSource.STATE)),
                measure.filter(counted -> counted != Measure.OUTPUT),
                findUnit(table, columns, above),
                findUnitOfColumns(columns),
                table.unit()
                        .filter(unit -> MoneyUnits.standard().findDeclared(unit).isEmpty() && !unit.contains("%")),
                StatisticFinder.find(title).orElse(Statistic.TOTAL),
                measure.equals(Optional.of(Measure.STAFF)),
                columns.stream().filter(Column::isValue).anyMatch(column -> column.measure()
                        .equals(Optional.of(Measure.REVENUE))),
                AcrossActivities.are(columns),
                columns.stream().anyMatch(column -> column.role() == Column.Role.DISTRICT),
                columns.stream()
                                .filter(column -> column.activity().isEmpty())
                                .noneMatch(column -> saysCounterpart(column.heading()))
                        && !saysCounterpart(title),
                expected,
                columns.stream()
                        .anyMatch(column -> column.isValue() && column.source().isPresent()));
    }

    private static boolean saysCounterpart(String words) {
        return FundingSourceFinder.hitsInHeading(words).stream()
                .map(Hit::meaning)
                .anyMatch(source -> source == FundingSource.COUNTERPART || source == FundingSource.ALL);
    }

    /** A heading that names two periods ("năm 2022, kế hoạch năm 2023") does not say which one a table is about. */
    private static Optional<Period> findOnlyPeriod(String line) {
        List<Period> named =
                PeriodFinder.hits(line).stream().map(Hit::meaning).distinct().toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean namesSeveralPeriods(String title) {
        List<Period> named = PeriodFinder.hits(title).stream().map(Hit::meaning).toList();
        return named.stream()
                .anyMatch(one -> named.stream().noneMatch(other -> other.contains(one) && !other.equals(one))
                        && named.stream().anyMatch(other -> !other.contains(one) && !one.contains(other)));
    }

    /** The years that the title says with a scenario, where it names several. */
    Optional<Period> findPeriodOf(Scenario scenario) {
        return severalPeriods
                ? scenarios.stream()
                        .filter(SaidScenarios::ofTitle)
                        .flatMap(said -> said.findYears(scenario).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static List<SaidScenarios> scenarios(String title, Surroundings above, Profile profile) {
        Stream<SaidScenarios> around =
                Stream.concat(above.lines().stream(), profile.title().stream()).map(SaidScenarios::inSentence);
        boolean section = Numbering.ofLabel(title).isPrinted();
        SaidScenarios ofTitle = section ? SaidScenarios.inSentence(title) : SaidScenarios.of(title);
        return Stream.concat(Stream.of(ofTitle), around)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    /** Whether no column and no row names a source that is none of what the title says: then its title lists several. */
    private static boolean isOfAll(FundingSource titled, Grid grid, List<Column> columns) {
        Stream<String> labels = columns.stream()
                .filter(column -> column.role() == Column.Role.LABEL)
                .flatMap(column -> IntStream.range(0, grid.rows()).mapToObj(row -> grid.text(row, column.index())))
                .filter(text -> text.length() <= LONGEST_SOURCE);
        Stream<FundingSource> inside = Stream.concat(
                columns.stream().filter(Column::isValue).flatMap(column -> column.source().stream()),
                labels.flatMap(text -> FundingSourceFinder.find(text).stream()));
        return inside.allMatch(source -> source == titled
                || FundingSourceFinder.isPartOf(source, titled)
                || FundingSourceFinder.isPartOf(titled, source));
    }

    /** Whose money by the title; else by a heading above that names one source of the nearer ones. */
    private static Optional<FundingSource> findSource(String title, Surroundings above) {
        return FundingSourceFinder.find(title)
                .or(() -> FundingSourceFinder.findInHeading(title)
                        .filter(source -> !FundingSourceFinder.isPartOf(source, FundingSource.STATE)))
                .or(() -> above.lines().stream()
                        .filter(line -> ColumnName.unknownWords(line).isBlank())
                        .flatMap(line -> FundingSourceFinder.find(line).stream())
                        .findFirst());
    }

    /** The declared unit; else one in the corner of the table, or in the sentence that introduces it. */
    private static Optional<DeclaredUnit> findUnit(Table table, List<Column> columns, Surroundings above) {
        return table.unit()
                .flatMap(MoneyUnits.standard()::findDeclared)
                .or(() -> columns.stream()
                        .filter(column -> column.role() == Column.Role.LABEL || column.role() == Column.Role.ITEM_NO)
                        .flatMap(column -> MoneyUnits.standard().findDeclared(column.heading()).stream())
                        .findFirst())
                .or(() -> above.findUnit());
    }

    /** It is left out over columns beside those that declare it. */
    private static Optional<DeclaredUnit> findUnitOfColumns(List<Column> columns) {
        List<DeclaredUnit> declared = columns.stream()
                .filter(Column::isValue)
                .flatMap(column -> column.unit().stream())
                .toList();
        boolean one = declared.stream().map(DeclaredUnit::unit).distinct().count() == 1;
        return one ? Optional.of(declared.get(0)) : Optional.empty();
    }

    /**
     * What the title says of these years, or a heading above; else results for years before the programme's, plans for
     * later ones, else by the document.
     */
    Scenario scenario(Period years) {
        Optional<Scenario> said = findSaid(years);
        if (said.isPresent()) {
            return said.get();
        }
        if (profile.period()
                .filter(programme -> years.end() < programme.start())
                .isPresent()) {
            return Scenario.ACTUAL;
        }
        boolean later =
                profile.issuedOn().map(day -> years.start() > day.getYear()).orElse(isBeyond(years) && !isReport());
        boolean report = isReport();
        Scenario done = expected.contains(years) ? Scenario.ESTIMATE : Scenario.ACTUAL;
        return report && !later ? done : Scenario.PLAN;
    }

    private boolean isBeyond(Period years) {
        return profile.period()
                .filter(programme -> years.end() > programme.end())
                .isPresent();
    }

    /** A report, or a letter whose subject is one ("V/v báo cáo …"). */
    private boolean isReport() {
        return profile.type().equals(Optional.of(DocumentType.REPORT))
                || (profile.type().isEmpty()
                        && profile.title()
                                .filter(words -> TYPES.says(words, HeadingWord.REPORT))
                                .isPresent());
    }

    private Optional<Scenario> findSaid(Period years) {
        return scenarios.stream()
                .flatMap(said ->
                        said.find(years).filter(scenario -> said.ofTitle() || !isTooEarly(scenario, years)).stream())
                .findFirst();
    }

    /** In a plan its own years are not done, whatever a heading above ("1. Kết quả các năm") says of the years before. */
    private boolean isTooEarly(Scenario scenario, Period years) {
        return scenario != Scenario.PLAN
                && !isReport()
                && profile.period()
                        .filter(programme -> programme.contains(years) || programme.end() < years.end())
                        .isPresent();
    }

    /**
     * Whether something above the figures speaks of done and planned, but nothing that fits these years; or whether the year
     * was not over when the document was issued, or another table calls its figures expected.
     */
    boolean isScenarioAssumed(Period years) {
        Optional<Scenario> said = findSaid(years);
        if (said.isEmpty()) {
            boolean unfinished = years.isYear()
                    && profile.issuedOn()
                            .filter(day -> day.getYear() == years.end())
                            .isPresent();
            return unfinished
                    || isBeyond(years)
                    || !scenarios.isEmpty()
                    || expected.contains(years)
                    || profile.type().isEmpty();
        }
        return said.get() == Scenario.ACTUAL && expected.contains(years);
    }

    /** Done in years that were not over when the document was issued: what a heading adds to them was not understood. */
    boolean isDoneTooEarly(Scenario scenario, Period years) {
        return scenario == Scenario.ACTUAL
                && profile.issuedOn().filter(day -> years.end() > day.getYear()).isPresent();
    }

    /** A count is of one source where the title names just one; public money in general is no source of a count. */
    Optional<FundingSource> countSource() {
        return titleSource.filter(named -> named != FundingSource.STATE && named != FundingSource.ALL);
    }

    boolean aboutActivities() {
        return !staff && !revenue;
    }
}
