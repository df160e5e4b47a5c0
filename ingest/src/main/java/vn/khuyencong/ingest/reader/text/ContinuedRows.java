package vn.khuyencong.ingest.reader.text;

import java.util.List;
import java.util.Optional;

/**
 * Rows that a page's end parted from those before are one table with them when they repeat its header, or have none and as
 * many cells. Rows that begin with the number and the label of the first are another table.
 */
final class ContinuedRows {
    private ContinuedRows() {}

    static Optional<CellRows> findWhole(CellRows first, CellRows next) {
        int header = next.headerDepth();
        if (header == 0) {
            return first.width() == next.width() ? Optional.of(first.with(next)) : Optional.empty();
        }
        RepeatedLines repeated = new RepeatedLines(first, next, header);
        if (!repeated.areAlike() || header == next.size() || beginsAnew(first, next.row(header))) {
            return Optional.empty();
        }
        CellRows body = next.from(header);
        return Optional.of(first.with(repeated.findLostColumn()
                .map(column -> LostColumn.restoredIn(body, column))
                .orElse(body)));
    }

    private static boolean beginsAnew(CellRows first, List<String> row) {
        int header = first.headerDepth();
        return header < first.size()
                && texts(first.row(header)).equals(texts(row))
                && !texts(row).isEmpty();
    }

    /** Its number and its label. */
    private static List<String> texts(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).limit(2).toList();
    }
}
