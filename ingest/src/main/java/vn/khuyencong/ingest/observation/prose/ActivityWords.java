package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;

/**
 * Which activity a sentence or a heading of running text speaks of. There the programme, its plan and its centre are named
 * in every other sentence ("Chương trình khuyến công đã hỗ trợ 210 đề án"): such a name is no word of the management of the
 * programme.
 */
final class ActivityWords {
    private ActivityWords() {}

    static ActivityReading read(String text) {
        ActivityReading whole = ActivityFinder.read(text);
        return whole.certainty() == ActivityReading.Certainty.KNOWN ? whole : ActivityFinder.read(withoutNames(text));
    }

    /** The activity of a text where that is certain. */
    static Optional<Activity> find(String text) {
        ActivityReading reading = read(text);
        return reading.isCertain() ? reading.activity() : Optional.empty();
    }

    private static String withoutNames(String text) {
        StringBuilder left = new StringBuilder(text);
        Words.cues(text).stream()
                .filter(hit -> hit.meaning() == Cue.NAME_OF_PROGRAMME)
                .forEach(hit -> left.replace(hit.start(), hit.end(), " ".repeat(hit.end() - hit.start())));
        return left.toString();
    }
}
