package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;

/**
 * How deep a figure stands. Money and projects over all activities are totals; those that the section of an activity
 * states as its own are the activity's, what is told of them after "Trong đó" or under a heading farther down are items.
 * What months of a year gave is a detail of the year. An output is an item, one in a parenthesis behind another a detail.
 */
final class HowDeep {
    private HowDeep() {}

    static Level of(Words words, Figure figure, Measure measure, Optional<Activity> activity, Situation situation) {
        if (situation.partOfAYear()) {
            return Level.DETAIL;
        }
        boolean all = activity.filter(Activity.ALL::equals).isPresent();
        boolean counted = measure == Measure.FUNDING || measure == Measure.PROJECTS;
        boolean inside = words.clause().isParenthesis();
        if (all) {
            boolean place =
                    inside && measure == Measure.PROJECTS && words.figures().size() > 1;
            return place ? Level.ITEM : Level.TOTAL;
        }
        if (!counted) {
            return inside ? Level.DETAIL : Level.ITEM;
        }
        Section section = situation.section();
        boolean ofHeading = section.findActivity().equals(activity) && activity.isPresent();
        return ofHeading && section.depth() == 0 && (!situation.continued() || inside) ? Level.ACTIVITY : Level.ITEM;
    }
}
