package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/** A cell of a printed table, or a paragraph of the running text; row and column count from 0. */
public record SourceCell(
        String cellId,
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        boolean header,
        String text,
        String rawText,
        Optional<Integer> page) {

    /** Whether what is shown is not what was printed, letter by letter. */
    public boolean isRepaired() {
        return !text.equals(rawText);
    }
}
