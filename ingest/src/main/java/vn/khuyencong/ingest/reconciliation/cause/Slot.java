package vn.khuyencong.ingest.reconciliation.cause;

import vn.khuyencong.ingest.observation.Observation;

/** A place for a figure, printed or blank: an {@code Origin} without its page. */
record Slot(int table, int row, int column, int figure) implements Comparable<Slot> {
    static Slot of(Observation observation) {
        return new Slot(
                observation.origin().table(),
                observation.origin().row(),
                observation.origin().column(),
                observation.origin().figure());
    }

    /** The place of the only figure of a cell. */
    static Slot ofCell(int table, int row, int column) {
        return new Slot(table, row, column, 0);
    }

    @Override
    public int compareTo(Slot other) {
        int byRow = table != other.table ? Integer.compare(table, other.table) : Integer.compare(row, other.row);
        int byColumn = byRow != 0 ? byRow : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : Integer.compare(figure, other.figure);
    }
}
