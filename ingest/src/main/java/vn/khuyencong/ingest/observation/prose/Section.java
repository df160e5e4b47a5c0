package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;

/**
 * What the headings above a passage say of it, from the document down to the nearest heading.
 *
 * @param done whether a heading says that what stands below is done
 * @param activities what the headings are about: none for a general heading, several where one heading joins them
 * @param label the nearest heading that says what is done, without its numbering
 * @param depth headings below the one that names the activity
 * @param outside whether it stands among the activities and is none of them
 * @param source whose money the headings speak of
 * @param partOfAYear whether what stands below is told of months or a quarter of its year
 * @param document the years of the document
 * @param silent under a heading of duties, requests or law: no figures of the programme
 */
record Section(
        Optional<Period> period,
        Scenario scenario,
        boolean done,
        List<Activity> activities,
        String label,
        int depth,
        boolean outside,
        Optional<FundingSource> source,
        boolean silent,
        boolean partOfAYear,
        Optional<Period> document) {
    Section {
        activities = List.copyOf(activities);
    }

    /** The section of a document without headings. */
    static Section of(Optional<Period> period, Scenario scenario) {
        return new Section(period, scenario, false, List.of(), "", 0, false, Optional.empty(), false, false, period);
    }

    /** The one activity of the headings. */
    Optional<Activity> findActivity() {
        return activities.size() == 1 ? Optional.of(activities.get(0)) : Optional.empty();
    }

    /** Whether years are planned or done, where the headings say this of them: by where they lie to the document's own. */
    Scenario scenarioOf(Period years, Scenario byHeadings) {
        boolean over = document.filter(own -> years.end() < own.start()).isPresent();
        boolean ahead = document.filter(own -> years.start() > own.end()).isPresent();
        if (over && byHeadings == Scenario.PLAN) {
            return Scenario.ACTUAL;
        }
        return ahead && !done && byHeadings == Scenario.ACTUAL ? Scenario.PLAN : byHeadings;
    }
}
