package vn.khuyencong.ingest.reader.pdf;

import vn.khuyencong.ingest.issue.PageTooDense.Mark;

/**
 * Counts what a page draws: a few bytes of a file can ask for a million lines. The densest pages of real reports, tables of
 * 28 columns whose cells are drawn one by one, have a fiftieth of it.
 */
final class PageLimit {
    static final int MOST_OPERATORS = 1_000_000;
    static final int MOST_GLYPHS = 50_000;
    static final int MOST_LINES = 50_000;

    /** Thrown through PDFBox, which goes on after checked exceptions of what a page draws by another stream. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Mark mark;
        private final int limit;

        ExceededException(Mark mark, int limit) {
            super(limit + " " + mark);
            this.mark = mark;
            this.limit = limit;
        }

        Mark mark() {
            return mark;
        }

        int limit() {
            return limit;
        }
    }

    private PageLimit() {}

    static void check(int operators) {
        if (operators > MOST_OPERATORS) {
            throw new ExceededException(Mark.OPERATORS, MOST_OPERATORS);
        }
    }

    static void checkGlyphs(int glyphs) {
        if (glyphs > MOST_GLYPHS) {
            throw new ExceededException(Mark.GLYPHS, MOST_GLYPHS);
        }
    }

    static void checkLines(int lines) {
        if (lines > MOST_LINES) {
            throw new ExceededException(Mark.LINES, MOST_LINES);
        }
    }
}
