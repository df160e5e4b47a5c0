package vn.khuyencong.ingest.observation.lexicon;

import java.util.List;

/**
 * A line of a lexicon: phrases of one meaning.
 *
 * @param code the meaning; {@code NONE} for phrases that hold a word of another rule and mean something else
 * @param phrases in the notation of {@link Phrase}
 * @param examples texts that have this meaning and no other
 */
record Rule(String code, List<String> phrases, List<String> examples) {
    static final String NONE = "NONE";
}
