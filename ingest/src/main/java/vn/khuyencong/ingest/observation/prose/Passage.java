package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/**
 * A paragraph, or several that a page break tore apart.
 *
 * @param number of its first paragraph in the document
 * @param starts where each of its paragraphs begins in the text
 * @param marker its numbering
 * @param table the table that follows it at once
 */
record Passage(
        int number,
        List<Paragraph> paragraphs,
        List<Integer> starts,
        String text,
        Marker marker,
        Optional<Table> table) {

    private static final int AROUND = 40;

    Passage with(Table introduced) {
        return new Passage(number, paragraphs, starts, text, marker, Optional.of(introduced));
    }

    /** The text behind the numbering. */
    String body() {
        return text.substring(marker.length());
    }

    boolean isJustBefore(Passage next) {
        return number + paragraphs.size() == next.number;
    }

    boolean introducesAList() {
        return text.stripTrailing().endsWith(":");
    }

    /** A place of the text with some of the words before and behind it. */
    String around(int start, int end) {
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND))
                .strip();
    }

    private int indexAt(int place) {
        int index = 0;
        while (index + 1 < starts.size() && starts.get(index + 1) <= place) {
            index++;
        }
        return index;
    }

    /** The number of the paragraph in which a place of the text stands. */
    int paragraphAt(int place) {
        return number + indexAt(place);
    }

    /** The page on which that paragraph begins. */
    Optional<Integer> findPageAt(int place) {
        return paragraphs.get(indexAt(place)).place().map(at -> at.page());
    }
}
