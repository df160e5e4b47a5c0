package vn.khuyencong.ingest.reconciliation.solver;

import java.util.Comparator;

/** A place for a number: a row and a value column, both counted from 0. */
public record Slot(int row, int column) implements Comparable<Slot> {
    private static final Comparator<Slot> READING_ORDER =
            Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column);

    @Override
    public int compareTo(Slot other) {
        return READING_ORDER.compare(this, other);
    }
}
