package vn.khuyencong.ingest.warehouse;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets rows pass only in the order of their ids, each id once: so the keys of the contract hold without an index, which DuckDB
 * would keep in memory, whole, for as long as a warehouse is built.
 */
final class AscendingRows implements Rows {
    /** Several of their rows begin with the same id. */
    private static final Set<String> WITHOUT_KEY = Set.of("reconciliation_member", "cause_check");

    private final Rows rows;
    private final Map<String, Row> last = new TreeMap<>();

    AscendingRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Row row) {
        Row before = last.put(row.relation(), row);
        if (before != null && !mayFollow(before, row)) {
            throw new IllegalStateException(
                    row.relation() + ": " + row.id() + " stands twice, or behind " + before.id());
        }
        rows.add(row);
    }

    private static boolean mayFollow(Row before, Row row) {
        return WITHOUT_KEY.contains(row.relation())
                ? before.compareTo(row) <= 0
                : StoredText.compare(before.id(), row.id()) < 0;
    }
}
