package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;

/**
 * What holds for a figure unless its own words say otherwise: from the headings, the introducing sentence, the sentence
 * before ("Trong đó, …") or the clause around a parenthesis.
 *
 * @param source whose money was spoken of last
 * @param spoken the activity that was spoken of last, where the headings name none
 * @param continued whether the parts are told of what the sentence before said
 * @param partOfAYear whether months or a quarter of the year are told of
 * @param subject what kind of money was spoken of last
 * @param mixed whether what it was taken from tells of other years, too, or both of what is planned and what is done
 */
record Situation(
        Section section,
        Optional<Period> period,
        Scenario scenario,
        Optional<FundingSource> source,
        Optional<Cue> subject,
        Optional<Activity> spoken,
        boolean statistics,
        boolean continued,
        boolean partOfAYear,
        boolean mixed) {

    static Situation of(Section section) {
        return new Situation(
                section,
                section.period(),
                section.scenario(),
                section.source(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                section.partOfAYear(),
                false);
    }

    Situation with(Optional<Period> newPeriod, Scenario newScenario) {
        return new Situation(
                section, newPeriod, newScenario, source, subject, spoken, statistics, continued, partOfAYear, mixed);
    }

    Situation with(Optional<FundingSource> newSource, Optional<Cue> newSubject) {
        return new Situation(
                section, period, scenario, newSource, newSubject, spoken, statistics, continued, partOfAYear, mixed);
    }

    Situation speakingOf(Optional<Activity> activity) {
        return new Situation(
                section, period, scenario, source, subject, activity, statistics, continued, partOfAYear, mixed);
    }

    /** The same in a sentence that tells the parts of what the one before it said. */
    Situation continuing(boolean continues) {
        return new Situation(
                section, period, scenario, source, subject, spoken, statistics, continues, partOfAYear, mixed);
    }

    Situation withStatistics(boolean newStatistics) {
        return new Situation(
                section, period, scenario, source, subject, spoken, newStatistics, continued, partOfAYear, mixed);
    }

    Situation inPartOfAYear(boolean part) {
        return new Situation(section, period, scenario, source, subject, spoken, statistics, continued, part, mixed);
    }

    Situation mixedWith(boolean others) {
        return new Situation(
                section, period, scenario, source, subject, spoken, statistics, continued, partOfAYear, others);
    }

    /** The same in another section. */
    Situation in(Section other) {
        return new Situation(
                other,
                period.equals(section.period()) ? other.period() : period,
                scenario == section.scenario() ? other.scenario() : scenario,
                other.source().or(() -> source),
                subject,
                spoken,
                statistics,
                continued,
                partOfAYear || other.partOfAYear(),
                mixed);
    }
}
