package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;

/**
 * A figure that is understood, before the figures around it have had their say.
 *
 * @param source whose money; empty where nothing names it
 * @param subject what kind of money it is
 * @param partOfAYear whether it is told of months or a quarter of its year
 * @param sourceAssumed whether its source is not told but the likeliest
 * @param assumed whether its years, or whether they were planned or done, are not told but the likeliest
 * @param candidates the activities that its words could mean, where they are not certain
 */
record Draft(
        Passage passage,
        Words words,
        Figure figure,
        Measure measure,
        Optional<FundingSource> source,
        Optional<Cue> subject,
        Optional<Activity> activity,
        Period period,
        Scenario scenario,
        Statistic statistic,
        Level level,
        String label,
        boolean partOfAYear,
        boolean sourceAssumed,
        boolean assumed,
        List<Activity> candidates) {

    boolean isInPassageOf(Draft other) {
        return passage.number() == other.passage.number();
    }

    boolean countsProjects() {
        return measure == Measure.PROJECTS;
    }

    boolean isFunding() {
        return measure == Measure.FUNDING;
    }

    Draft with(Optional<FundingSource> newSource) {
        return with(newSource, false);
    }

    /** The same with a source that nothing names: it is taken for the likeliest, and never verified. */
    Draft assuming(FundingSource likeliest) {
        return with(Optional.of(likeliest), true);
    }

    private Draft with(Optional<FundingSource> newSource, boolean guessed) {
        return new Draft(
                passage,
                words,
                figure,
                measure,
                newSource,
                subject,
                activity,
                period,
                scenario,
                statistic,
                level,
                label,
                partOfAYear,
                guessed,
                assumed,
                candidates);
    }
}
