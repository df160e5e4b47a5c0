package vn.khuyencong.ingest.issue;

/**
 * Words of a document that no vocabulary knows: what a person adds, so that the next report is understood.
 *
 * @param words as printed; the headings of a column from the top down, joined by {@code ›}
 * @param figures how many figures depend on them
 */
public record Unmapped(Kind kind, String words, int figures) {
    /** What the words are, and so which vocabulary lacks them. */
    public enum Kind {
        /** The heading of a column of figures. */
        COLUMN,
        /** The heading of a column of words. */
        WORD_COLUMN,
        /** What a table begins with of which nothing was understood. */
        TABLE,
        /** The label of a line that does not say what its figures count. */
        MEASURE,
        /** A unit of money that is not known; the heading where none is printed. */
        UNIT,
        /** A heading over money that does not say whose it is. */
        SOURCE,
        /** A heading over figures that does not say for which years. */
        PERIOD,
        /** The label of a line that points to none, or to several, of the nine activities. */
        ACTIVITY,
        /** A cell among figures that holds no number. */
        CELL,
        /** The label of a counted result that the national form does not have. */
        INDICATOR
    }

    public Unmapped {
        words = words.strip().replaceAll("\\s+", " ");
    }

    /** Whether there is anything to add. */
    public boolean says() {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
