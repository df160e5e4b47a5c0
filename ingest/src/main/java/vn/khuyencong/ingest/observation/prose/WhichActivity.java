package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * The activity of a figure: that of the heading it stands under; where the heading names several or none, by its own
 * words. Money, projects, jobs and other effects of the programme as a whole are of all activities; a statistic of the
 * territory, and an output whose words name none, is of none.
 *
 * @param candidates the activities that its words could mean, the likeliest first, where they are not certain
 */
record WhichActivity(Optional<Activity> activity, List<Activity> candidates) {
    WhichActivity {
        candidates = List.copyOf(candidates);
    }

    private static WhichActivity certainly(Optional<Activity> activity) {
        return new WhichActivity(activity, List.of());
    }

    static WhichActivity of(Words words, Figure figure, Measure measure, Situation situation) {
        boolean statistic = situation.statistics() && measure == Measure.OUTPUT;
        if (statistic || measure == Measure.STAFF) {
            return certainly(Optional.empty());
        }
        Optional<Activity> heading = situation.section().findActivity();
        return heading.isPresent() ? certainly(heading) : byWords(words, figure, measure, situation);
    }

    private static WhichActivity byWords(Words words, Figure figure, Measure measure, Situation situation) {
        boolean output = measure == Measure.OUTPUT;
        List<Activity> possible = situation.section().activities();
        for (String text : output ? aroundOutput(words, figure) : aroundMoney(words, figure)) {
            ActivityReading reading = ActivityWords.read(text);
            boolean fits = reading.activity()
                    .filter(activity -> possible.isEmpty() || possible.contains(activity))
                    .isPresent();
            if (fits && (reading.isCertain() || output)) {
                return new WhichActivity(reading.activity(), reading.isCertain() ? List.of() : reading.candidates());
            }
        }
        boolean whole = possible.isEmpty() && !situation.section().outside() && (!output || isEffect(words, figure));
        return certainly(situation
                .spoken()
                .or(() -> output ? Optional.empty() : farther(words, figure))
                .or(() -> Optional.of(Activity.ALL).filter(all -> whole)));
    }

    /** "đang xây dựng kế hoạch khuyến công năm 2024, dự kiến 26 đề án": what a plan holds is not its management. */
    private static Optional<Activity> farther(Words words, Figure figure) {
        String lead = lead(words, figure);
        return ActivityWords.find(lead).filter(activity -> activity != Activity.A9 || !Between.PLAN_FOR.fits(lead));
    }

    private static boolean isEffect(Words words, Figure figure) {
        int start = words.clause().start();
        int end = words.segmentEnd(figure);
        return words.says(Cue.EFFECT, start, end)
                || words.says(Cue.RESULT, start, end)
                || words.says(Cue.REVENUE, start, end)
                || words.says(Cue.ATTRACTED, start, end);
    }

    /** What was done stands before its count or behind it. */
    private static List<String> aroundOutput(Words words, Figure figure) {
        Clause clause = words.clause();
        return List.of(
                narrow(words, figure),
                clause.between(words.segmentStart(figure), words.segmentEnd(figure)),
                clause.between(figure.start(), words.segmentEnd(figure)),
                clause.between(clause.start(), clause.end()));
    }

    /** "1.200 triệu đồng hỗ trợ 08 cơ sở xây dựng mô hình": the count that the money is for says what was done. */
    private static String whatItIsFor(Words words, Figure money) {
        return words.figures().stream()
                .filter(next -> next.start() >= money.end())
                .findFirst()
                .filter(next -> !next.money() && words.linked(money.end(), next.start()))
                .map(next -> words.clause().between(next.end(), words.segmentEnd(next)))
                .orElse("");
    }

    /** What stands before a figure and is its own: between two figures the words before the first comma are of the first. */
    private static String lead(Words words, Figure figure) {
        String lead = words.clause().between(words.segmentStart(figure), figure.start());
        return words.findBefore(figure).isEmpty() ? lead : lead.substring(lead.indexOf(',') + 1);
    }

    private static String narrow(Words words, Figure figure) {
        String behind = words.clause().between(figure.end(), words.segmentEnd(figure));
        int comma = behind.indexOf(',');
        return lead(words, figure) + " " + figure.unit() + (comma < 0 ? behind : behind.substring(0, comma));
    }

    /** What money is for stands behind it or at once before it. */
    private static List<String> aroundMoney(Words words, Figure figure) {
        Clause clause = words.clause();
        int parts = words.cues().stream()
                .filter(hit -> hit.meaning() == Cue.PART && hit.start() >= figure.end())
                .mapToInt(Hit::start)
                .findFirst()
                .orElse(clause.end());
        String behind = clause.between(figure.end(), Math.min(parts, words.segmentEnd(figure)));
        boolean last = words.segmentEnd(figure) == clause.end();
        int comma = behind.indexOf(',');
        String narrow = comma < 0 ? behind : behind.substring(0, comma);
        return List.of(
                Between.upToItsParts(narrow),
                clause.between(words.ownStart(figure), figure.start()),
                last || !figure.money() ? Between.upToItsParts(behind) : whatItIsFor(words, figure));
    }
}
