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
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/**
 * What holds for a whole table where columns and rows say nothing else: from its title, its unit and the document.
 *
 * @param staff whether it is about the people and the equipment of the centre
 * @param revenue whether it is about the centre's paid services, which are none of the nine activities
 */
record TableSense(
        Optional<Period> period,
        Scenario scenario,
        Optional<FundingSource> source,
        Optional<Measure> measure,
        Optional<DeclaredUnit> unit,
        boolean staff,
        boolean revenue) {

    static TableSense of(Table table, List<Column> columns, Profile profile) {
        String title = table.title().orElse("");
        Optional<Period> period = PeriodFinder.find(title);
        Optional<Measure> titled = MeasureFinder.find(title);
        return new TableSense(
                period.or(profile::period),
                scenario(title, period, profile),
                FundingSourceFinder.findInHeading(title),
                titled,
                table.unit().flatMap(MoneyUnits.standard()::findDeclared),
                titled.equals(Optional.of(Measure.STAFF)),
                columns.stream().filter(Column::isValue).anyMatch(column -> column.measure()
                        .equals(Optional.of(Measure.REVENUE))));
    }

    /** What the title says; else results for years before the programme's and for reports, plans for all other. */
    private static Scenario scenario(String title, Optional<Period> period, Profile profile) {
        Optional<Scenario> said = ScenarioFinder.find(title);
        if (said.isPresent()) {
            return said.get();
        }
        if (period.isPresent() && profile.period().isPresent()) {
            Period programme = profile.period().get();
            if (period.get().end() < programme.start()) {
                return Scenario.ACTUAL;
            }
            if (period.get().start() > programme.end()) {
                return Scenario.PLAN;
            }
        }
        return profile.type().equals(Optional.of(DocumentType.REPORT)) ? Scenario.ACTUAL : Scenario.PLAN;
    }

    boolean aboutActivities() {
        return !staff && !revenue;
    }
}
