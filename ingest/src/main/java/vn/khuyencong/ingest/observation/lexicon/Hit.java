package vn.khuyencong.ingest.observation.lexicon;

/**
 * Words of a text that mean something.
 *
 * @param meaning what they mean
 * @param start where they begin in the text (in NFC), and {@code end} where they end, exclusive
 */
public record Hit<M>(M meaning, int start, int end) {
    boolean isInside(Hit<?> other) {
        return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
}
