package vn.khuyencong.ingest.reader.pdf;

/**
 * One drawn glyph, seen along its line of text: {@code start} and {@code end} where its advance begins and ends, {@code
 * baseline} the line it stands on, downwards.
 *
 * @param direction quarter turns anticlockwise from upright text: 0 to the right, 1 upwards, 2 upside down, 3 downwards
 * @param blankWidth width of the blank of its font, in points
 */
record Glyph(
        String text,
        int direction,
        double start,
        double end,
        double baseline,
        double size,
        String font,
        double blankWidth) {

    /** Whether it is a combining mark alone: it stands on the glyph before it. */
    boolean isMark() {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    boolean isBlank() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    Glyph withMark(String mark) {
        return new Glyph(text + mark, direction, start, end, baseline, size, font, blankWidth);
    }

    /** Drawn once more in the same place, a little off to look bold. */
    boolean isShadowOf(Glyph other) {
        return Math.abs(start - other.start) < 0.15 * size
                && Math.abs(baseline - other.baseline) < 0.15 * size
                && text.equals(other.text);
    }
}
