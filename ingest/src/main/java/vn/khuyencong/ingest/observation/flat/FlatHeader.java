package vn.khuyencong.ingest.observation.flat;

import java.util.List;

/**
 * The header of a flattened table.
 *
 * @param number heading of the column of numbers
 * @param label heading of the column of labels
 * @param unit heading of the column of units; empty where the table has none
 * @param certain whether the ministry prescribes the columns, or the words come in the order of the columns
 * @param columns the headings over each value column, the widest first; none where they were not recovered
 */
record FlatHeader(String number, String label, String unit, boolean certain, List<List<String>> columns) {
    FlatHeader {
        columns = columns.stream().map(List::copyOf).toList();
    }

    /** The same where its columns are not known for sure: a table, and no number of it has a column. */
    FlatHeader withoutColumns() {
        return new FlatHeader(number, label, unit, true, List.of());
    }

    boolean hasUnits() {
        return !unit.isEmpty();
    }

    int depth() {
        return columns.stream().mapToInt(List::size).max().orElse(1);
    }
}
