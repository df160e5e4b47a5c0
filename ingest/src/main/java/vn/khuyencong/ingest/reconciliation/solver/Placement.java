package vn.khuyencong.ingest.reconciliation.solver;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the sums say of a table.
 *
 * @param best one best answer, whole
 * @param sure the numbers whose column every best answer agrees on
 * @param open for each number that stays open its columns in the answers that were seen: there may be more
 * @param unanswered rows for which no best answer was found: none is possible, or the time was over
 */
public record Placement(
        SortedMap<Slot, Candidate> best,
        SortedMap<Slot, Candidate> sure,
        SortedMap<Slot, SortedSet<Integer>> open,
        SortedSet<Integer> unanswered) {
    public Placement {
        best = Collections.unmodifiableSortedMap(new TreeMap<>(best));
        sure = Collections.unmodifiableSortedMap(new TreeMap<>(sure));
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
        unanswered = Collections.unmodifiableSortedSet(new TreeSet<>(unanswered));
    }

    /** The best answer for a row, by columns. */
    public SortedMap<Integer, Candidate> bestOf(int row) {
        SortedMap<Integer, Candidate> ofRow = new TreeMap<>();
        best.forEach((slot, candidate) -> {
            if (slot.row() == row) {
                ofRow.put(slot.column(), candidate);
            }
        });
        return ofRow;
    }

    /** Whether every number of a row has its column for certain. */
    public boolean isSure(int row) {
        return open.keySet().stream().noneMatch(slot -> slot.row() == row) && !unanswered.contains(row);
    }

    /** No answer for any row. */
    public static Placement nothing(Map<Integer, PackedRow> rows) {
        return new Placement(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(rows.keySet()));
    }
}
