package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/**
 * What holds for a whole table where columns and rows say nothing else: from its title, its unit and the document.
 *
 * @param periodSaid whether the title names the years; else they are those of the document
 * @param staff whether it is about the people and the equipment of the centre
 * @param revenue whether it is about the centre's paid services, which are none of the nine activities
 */
record TableSense(
        Optional<Period> period,
        boolean periodSaid,
        Optional<Scenario> said,
        Profile profile,
        Optional<FundingSource> source,
        Optional<Measure> measure,
        Optional<DeclaredUnit> unit,
        boolean staff,
        boolean revenue) {
    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");

    static TableSense of(Table table, List<Column> columns, Profile profile) {
        String title = table.title().orElse("");
        Optional<Period> titled = PeriodFinder.find(title);
        boolean partOfYear = WORDS.says(title, ColumnWord.PART_OF_YEAR);
        Optional<Measure> measure = MeasureFinder.find(title);
        return new TableSense(
                partOfYear ? Optional.empty() : titled.or(profile::period),
                titled.isPresent(),
                ScenarioFinder.find(title),
                profile,
                FundingSourceFinder.findInHeading(title),
                measure.filter(counted -> counted != Measure.OUTPUT),
                table.unit().flatMap(MoneyUnits.standard()::findDeclared),
                measure.equals(Optional.of(Measure.STAFF)),
                columns.stream().filter(Column::isValue).anyMatch(column -> column.measure()
                        .equals(Optional.of(Measure.REVENUE))));
    }

    /** What the title says; else results for years before the programme's, plans for later ones, else by the document. */
    Scenario scenario(Period years) {
        if (said.isPresent()) {
            return said.get();
        }
        if (profile.period()
                .filter(programme -> years.end() < programme.start())
                .isPresent()) {
            return Scenario.ACTUAL;
        }
        boolean later = profile.period()
                        .filter(programme -> years.start() > programme.end())
                        .isPresent()
                || profile.issuedOn()
                        .filter(day -> years.start() > day.getYear())
                        .isPresent();
        boolean report = profile.type().equals(Optional.of(DocumentType.REPORT));
        return report && !later ? Scenario.ACTUAL : Scenario.PLAN;
    }

    /** A count is of one source where the title names just one; public money in general is no source of a count. */
    Optional<FundingSource> countSource() {
        return source.filter(named -> named != FundingSource.STATE && named != FundingSource.ALL);
    }

    boolean aboutActivities() {
        return !staff && !revenue;
    }
}
