package vn.khuyencong.ingest.observation.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Project;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * A printed list of projects (danh mục đề án): each line with money under which no other line stands is a project; lines
 * over others are groups by activity, year, source or district.
 */
final class ProjectList {
    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");

    private final Grid grid;
    private final List<Column> columns;

    private ProjectList(Grid grid, List<Column> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /** A table that says so in the heading of its labels or in its title, and does not count projects itself. */
    static Optional<ProjectList> find(Grid grid, List<Column> columns) {
        boolean named = columns.stream()
                .filter(column -> column.role() == Role.LABEL)
                .anyMatch(column -> column.says(ColumnWord.PROJECT_NAME));
        boolean titled = titled(grid.table)
                && columns.stream()
                        .anyMatch(column -> column.says(ColumnWord.BENEFICIARY) || column.says(ColumnWord.LOCATION));
        boolean counts = columns.stream().filter(Column::isValue).anyMatch(column -> column.measure()
                .equals(Optional.of(Measure.PROJECTS)));
        boolean units = columns.stream().anyMatch(column -> column.role() == Role.UNIT);
        return (named || titled) && !counts && !units ? Optional.of(new ProjectList(grid, columns)) : Optional.empty();
    }

    private static boolean titled(Table table) {
        return table.title()
                .filter(title -> WORDS.says(title, ColumnWord.PROJECT_NAME))
                .isPresent();
    }

    /** Lines that are projects: all but totals, groups, and lines without figures. */
    static List<Entry> projects(List<Entry> entries) {
        List<Entry> projects = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            boolean group = index + 1 < entries.size()
                    && entries.get(index + 1).above().stream()
                            .findFirst()
                            .filter(entry.line().label()::equals)
                            .isPresent();
            if (entry.level() != Level.TOTAL && !group && entry.line().hasFigures()) {
                projects.add(entry);
            }
        }
        return projects;
    }

    /** The entries with their projects as items, whatever the groups they stand in. */
    static List<Entry> withItems(List<Entry> entries) {
        Set<Entry> projects = Set.copyOf(projects(entries));
        return entries.stream()
                .map(entry -> projects.contains(entry) ? item(entry) : entry)
                .toList();
    }

    /** A project under no activity is filed by its own name. */
    private static Entry item(Entry entry) {
        Entry item = entry.as(Level.ITEM);
        return item.activity().isPresent()
                ? item
                : item.ofActivity(ActivityFinder.findOfProject(entry.line().label()));
    }

    /** The projects of the list with their money, as the observations of their lines have it. */
    List<Project> read(List<Entry> entries, List<Observation> observations) {
        List<Project> read = new ArrayList<>();
        for (Entry entry : projects(entries)) {
            List<Observation> money = observations.stream()
                    .filter(each -> each.origin().row() == entry.line().row())
                    .filter(each -> each.measure() == Measure.FUNDING)
                    .toList();
            best(money).ifPresent(first -> read.add(project(entry, first, alike(first, money))));
        }
        return read;
    }

    /** What is done before what is expected before what is planned, all years before one. */
    private static Optional<Observation> best(List<Observation> money) {
        return money.stream()
                .min(Comparator.comparing(Observation::scenario)
                        .thenComparingInt(each -> -each.period().years())
                        .thenComparingInt(each -> each.origin().column()));
    }

    private static List<Observation> alike(Observation first, List<Observation> money) {
        return money.stream()
                .filter(each -> each.scenario() == first.scenario()
                        && each.period().equals(first.period())
                        && each.statistic() == first.statistic())
                .toList();
    }

    private Project project(Entry entry, Observation first, List<Observation> money) {
        int row = entry.line().row();
        int label = columns.stream()
                .filter(column -> column.role() == Role.LABEL)
                .findFirst()
                .orElseThrow()
                .index();
        int column = grid.covering(row, label).map(cell -> cell.column()).orElse(label);
        return new Project(
                new Origin(
                        grid.ordinal,
                        grid.covering(row, column).map(cell -> cell.row()).orElse(row),
                        column,
                        0,
                        first.origin().page()),
                first.period(),
                first.scenario(),
                first.activity(),
                entry.line().label(),
                words(row, ColumnWord.BENEFICIARY),
                words(row, ColumnWord.LOCATION).or(() -> words(row, ColumnWord.PLACE)),
                amount(money, FundingSource.NATIONAL),
                amount(money, FundingSource.LOCAL)
                        .or(() -> sum(
                                amount(money, FundingSource.LOCAL_PROVINCE),
                                amount(money, FundingSource.LOCAL_DISTRICT))),
                amount(money, FundingSource.INTEGRATED),
                amount(money, FundingSource.COUNTERPART),
                amount(money, FundingSource.ALL));
    }

    private Optional<String> words(int row, ColumnWord word) {
        return columns.stream()
                .filter(column -> column.role() != Role.LABEL && !column.isValue() && column.says(word))
                .map(column -> grid.coveringText(row, column.index()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<BigDecimal> amount(List<Observation> money, FundingSource source) {
        List<Observation> ofSource = money.stream()
                .filter(each -> each.fundingSource().equals(Optional.of(source)))
                .toList();
        return ofSource.size() == 1 ? Optional.of(ofSource.get(0).value()) : Optional.empty();
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().add(other.get())) : one.or(() -> other);
    }
}
