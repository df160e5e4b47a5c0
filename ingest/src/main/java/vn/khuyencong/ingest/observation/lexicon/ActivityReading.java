package vn.khuyencong.ingest.observation.lexicon;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;

/**
 * What activity a phrase speaks of, and how sure that is.
 *
 * @param activity the only one, or the likeliest where it is ambiguous; empty where none fits
 * @param candidates all that were considered, the likeliest first
 */
public record ActivityReading(Optional<Activity> activity, List<Activity> candidates, Certainty certainty) {
    /** How an activity was read. */
    public enum Certainty {
        /** A heading that is known word for word. */
        KNOWN,
        /** Its words point to one activity clearly. */
        BY_WORDS,
        /** Its words point to several activities: a person should look. */
        AMBIGUOUS,
        /** Nothing in it points to an activity clearly. */
        UNKNOWN
    }

    public ActivityReading {
        candidates = List.copyOf(candidates);
    }

    public boolean isCertain() {
        return certainty == Certainty.KNOWN || certainty == Certainty.BY_WORDS;
    }
}
