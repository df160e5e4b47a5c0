package vn.khuyencong.ingest.reconciliation.solver;

import java.util.List;

/**
 * A row whose numbers have kept their order and lost their columns.
 *
 * @param pieces how many pieces it has
 * @param columns what a number in each value column would be
 * @param candidates every way to read pieces as numbers; a piece that stands in none makes the row unplaceable
 */
public record PackedRow(int pieces, List<ColumnKind> columns, List<Candidate> candidates) {
    public PackedRow {
        columns = List.copyOf(columns);
        candidates = List.copyOf(candidates);
    }
}
