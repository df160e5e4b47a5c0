package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Statistic;

/** Asks each rule about one figure. */
record FigureReader(Passage passage, Words words, Figure figure, Situation situation) {

    /** What the figure says; empty where its subject, or its years, are not certain. */
    Optional<Draft> read(Optional<FundingSource> source, Optional<Cue> subject) {
        return figure.money() ? subject.flatMap(cue -> money(cue, source)) : count(source);
    }

    private Optional<Draft> money(Cue subject, Optional<FundingSource> source) {
        return switch (subject) {
            case FUNDING -> draft(Measure.FUNDING, source, Optional.of(subject));
            case INVESTMENT -> draft(Measure.FUNDING, Optional.of(FundingSource.ALL), Optional.of(subject));
            case ATTRACTED -> draft(Measure.FUNDING, Optional.of(FundingSource.COUNTERPART), Optional.of(subject));
            case REVENUE -> draft(Measure.REVENUE, Optional.empty(), Optional.of(subject));
            case RESULT -> draft(Measure.OUTPUT, Optional.empty(), Optional.of(subject));
            case ECONOMY ->
                new FigureReader(passage, words, figure, situation.withStatistics(true))
                        .draft(Measure.OUTPUT, Optional.empty(), Optional.of(subject));
            default -> Optional.empty();
        };
    }

    private Optional<Draft> count(Optional<FundingSource> source) {
        return Counted.find(words, figure, source)
                .flatMap(measure ->
                        draft(measure, source.filter(named -> measure == Measure.PROJECTS), Optional.empty()));
    }

    private Optional<Draft> draft(Measure measure, Optional<FundingSource> source, Optional<Cue> subject) {
        Optional<Period> period = When.find(words, figure, situation).or(situation::period);
        Optional<Activity> activity = WhichActivity.of(words, figure, measure, situation);
        return period.map(years -> new Draft(
                passage,
                words,
                figure,
                measure,
                source,
                subject,
                activity,
                years,
                PlannedOrDone.find(words, figure.start()).orElse(situation.scenario()),
                PerYear.of(words, figure) ? Statistic.ANNUAL_MEAN : Statistic.TOTAL,
                HowDeep.of(words, figure, measure, activity, situation),
                Label.of(words, figure, measure, source, situation)));
    }
}
