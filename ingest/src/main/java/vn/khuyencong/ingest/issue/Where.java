package vn.khuyencong.ingest.issue;

import java.util.Optional;

/**
 * What an issue is about, from the whole document down to a cell; parts that do not apply are empty.
 *
 *
 * @param table ordinal of the table, 0 for the running text
 *
 * @param row and {@code column}: top left corner of the cell in the grid; in the running text, paragraph and 0
 */
public record Where(Optional<Integer> table, Optional<Integer> row, Optional<Integer> column, Optional<Integer> page) {
    /** The document as a whole. */
    public static Where document() {
        return new Where(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Where page(int page) {
        return new Where(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(page));
    }

    public static Where table(int ordinal, Optional<Integer> page) {
        return new Where(Optional.of(ordinal), Optional.empty(), Optional.empty(), page);
    }

    public static Where cell(int table, int row, int column, Optional<Integer> page) {
        return new Where(Optional.of(table), Optional.of(row), Optional.of(column), page);
    }
}
