package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;

/**
 * The activity of a figure: that of the heading it stands under; where the heading names several or none, by its own
 * words. Money, projects, jobs and other effects of the programme as a whole are of all activities; a statistic of the
 * territory, and an output whose words name none, is of none.
 */
final class WhichActivity {
    private WhichActivity() {}

    static Optional<Activity> of(Words words, Figure figure, Measure measure, Situation situation) {
        if (situation.statistics() && measure == Measure.OUTPUT) {
            return Optional.empty();
        }
        Optional<Activity> heading = situation.section().findActivity();
        return heading.isPresent() ? heading : byWords(words, figure, measure, situation);
    }

    private static Optional<Activity> byWords(Words words, Figure figure, Measure measure, Situation situation) {
        boolean output = measure == Measure.OUTPUT;
        for (String text : output ? aroundOutput(words, figure) : aroundMoney(words, figure)) {
            ActivityReading reading = ActivityFinder.read(text);
            boolean fits = situation.section().activities().isEmpty()
                    || reading.activity()
                            .filter(situation.section().activities()::contains)
                            .isPresent();
            if (fits && reading.activity().isPresent() && (reading.isCertain() || output)) {
                return reading.activity();
            }
        }
        boolean whole = situation.section().activities().isEmpty()
                && (!output || words.says(Cue.EFFECT, words.clause().start(), words.segmentEnd(figure)));
        return situation.spoken().or(() -> Optional.of(Activity.ALL).filter(all -> whole));
    }

    /** What was done stands before its count or behind it. */
    private static List<String> aroundOutput(Words words, Figure figure) {
        Clause clause = words.clause();
        return List.of(
                clause.between(words.segmentStart(figure), words.segmentEnd(figure)),
                clause.between(figure.start(), words.segmentEnd(figure)),
                clause.between(clause.start(), clause.end()));
    }

    /** What money is for stands behind it or at once before it: farther away the programme is named. */
    private static List<String> aroundMoney(Words words, Figure figure) {
        Clause clause = words.clause();
        String before = clause.between(words.segmentStart(figure), figure.start());
        return List.of(
                clause.between(figure.end(), words.segmentEnd(figure)), before.substring(before.lastIndexOf(',') + 1));
    }
}
