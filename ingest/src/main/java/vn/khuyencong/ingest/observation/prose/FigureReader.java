package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;

/** Asks each rule about one figure. */
record FigureReader(Passage passage, List<Words> clauses, Words words, Figure figure, Situation situation) {

    /** What the figure says; empty where its subject, or its years, are not certain. */
    Optional<Draft> read(Optional<FundingSource> source, Optional<Cue> subject) {
        return figure.money() ? subject.flatMap(cue -> money(cue, source)) : count(source);
    }

    private Optional<Draft> money(Cue subject, Optional<FundingSource> source) {
        return switch (subject) {
            case FUNDING -> draft(Measure.FUNDING, source, Optional.of(subject));
            case INVESTMENT ->
                isOfVentures()
                        ? Optional.empty()
                        : draft(Measure.FUNDING, Optional.of(FundingSource.ALL), Optional.of(subject));
            case ATTRACTED -> draft(Measure.FUNDING, Optional.of(FundingSource.COUNTERPART), Optional.of(subject));
            case REVENUE -> draft(Measure.REVENUE, Optional.empty(), Optional.of(subject));
            case RESULT -> draft(Measure.OUTPUT, Optional.empty(), Optional.of(subject));
            case ECONOMY ->
                isRural()
                        ? new FigureReader(passage, clauses, words, figure, situation.withStatistics(true))
                                .draft(Measure.OUTPUT, Optional.empty(), Optional.of(subject))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "thu hút 412 dự án đầu tư với tổng vốn đầu tư 15.600 tỷ đồng": money of projects that came, not of the programme. */
    private boolean isOfVentures() {
        return words.before(figure.start()).stream()
                .filter(count -> Counted.isVenture(count))
                .anyMatch(count -> Counted.isInvestment(words, count));
    }

    private boolean isRural() {
        return clauses.stream()
                .filter(other -> other.clause().sentence() == words.clause().sentence())
                .anyMatch(other -> other.says(Cue.RURAL, other.clause().start(), figure.start()));
    }

    private Optional<Draft> count(Optional<FundingSource> source) {
        return Counted.find(words, figure, source)
                .flatMap(measure ->
                        draft(measure, source.filter(named -> measure == Measure.PROJECTS), Optional.empty()));
    }

    /** Years before those of a plan are done, years behind those of a report are planned, unless something else is said. */
    private Scenario scenario(Measure measure, Period years) {
        Optional<Scenario> said = measure == Measure.STAFF
                ? PlannedOrDone.said(words, figure.start())
                : PlannedOrDone.find(words, figure, clauses);
        return said.orElseGet(() -> PlannedOrDone.inYears(
                years, situation.period(), situation.section().scenarioOf(years, situation.scenario())));
    }

    private Optional<Period> period() {
        if (Respectively.rules(words, figure)) {
            return Respectively.find(words, figure);
        }
        return becomes()
                ? When.behind(words, figure)
                : When.find(words, figure, situation).or(situation::period);
    }

    /** "tăng từ 1,2 tỷ đồng năm 2016 lên 4,5 tỷ đồng năm 2020": neither is told of the whole period. */
    private boolean becomes() {
        return words.findLastBefore(figure.start(), List.of(Cue.BECOMES))
                .filter(hit -> words.linked(hit.end(), figure.start())
                        || words.findBefore(figure)
                                .filter(before -> words.linked(hit.end(), before.start())
                                        && Between.BECAME.fits(words.clause().between(before.end(), figure.start())))
                                .isPresent())
                .isPresent();
    }

    /** Whether the text leaves open of which years it speaks, or whether it tells what was planned or what was done. */
    private boolean isAssumed(Measure measure, Period years) {
        Scenario scenario = scenario(measure, years);
        Stream<Words> around = words.clause().around().stream().flatMap(outer -> clauses.stream()
                .filter(other -> other.clause().equals(outer)));
        return !new YearsAreTold(clauses, words, figure, situation).of(years)
                || (situation.mixed()
                        && PlannedOrDone.find(words, figure, clauses).isEmpty())
                || PlannedOrDone.isContradicted(clauses, words, figure, scenario)
                || Stream.concat(Stream.of(words), around)
                        .anyMatch(near -> PlannedOrDone.isUnclear(near, figure.start(), scenario));
    }

    private Optional<Draft> draft(Measure measure, Optional<FundingSource> source, Optional<Cue> subject) {
        Optional<Period> period =
                measure == Measure.STAFF ? When.countedAt(words, figure).or(this::period) : period();
        WhichActivity choice = WhichActivity.of(words, figure, measure, situation);
        Optional<Activity> activity = choice.activity();
        return period.map(years -> new Draft(
                passage,
                words,
                figure,
                measure,
                source,
                subject,
                activity,
                years,
                scenario(measure, years),
                PerYear.of(words, figure) ? Statistic.ANNUAL_MEAN : Statistic.TOTAL,
                HowDeep.of(words, figure, measure, activity, situation),
                Label.of(words, figure, measure, source, situation),
                situation.partOfAYear(),
                SourceWords.isOneLevelOfSeveral(words, source),
                isAssumed(measure, years),
                choice.candidates()));
    }
}
