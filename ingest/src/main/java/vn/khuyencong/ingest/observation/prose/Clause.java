package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;

/**
 * A stretch of a sentence that speaks of one thing: up to a semicolon or a full stop, or a parenthesis.
 *
 * @param start where it begins in its passage, and {@code end} where it ends, exclusive
 * @param text the passage with all that is not this clause blanked out, parentheses in it too: its places are places of
 *     the passage
 * @param sentence number of the sentence in its passage
 * @param around the clause that a parenthesis stands in
 */
record Clause(int start, int end, String text, int sentence, Optional<Clause> around) {

    /** The words between two places, without the parentheses that stand there. */
    String between(int from, int to) {
        int first = Math.max(from, start);
        int last = Math.min(to, end);
        return first < last ? text.substring(first, last) : "";
    }

    boolean isParenthesis() {
        return around.isPresent();
    }

    boolean holds(int place) {
        return start <= place && place < end && !Character.isWhitespace(text.charAt(place));
    }
}
