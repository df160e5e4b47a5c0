package vn.khuyencong.ingest.reconciliation.solver;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row whose numbers have kept their order and lost their columns.
 *
 * @param pieces how many pieces it has
 * @param columns what a number in each value column would be
 * @param candidates every way to read pieces as numbers; a piece that stands in none makes the row unplaceable
 * @param open the columns that may hold a number
 * @param zeroIsBlank whether a place without a number can only be a lost 0
 */
public record PackedRow(
        int pieces, List<ColumnKind> columns, List<Candidate> candidates, Set<Integer> open, boolean zeroIsBlank) {
    public PackedRow {
        columns = List.copyOf(columns);
        candidates = List.copyOf(candidates);
        open = Set.copyOf(open);
    }

    /** A row of a table in which every column may hold a number, and a blank is nothing printed. */
    public PackedRow(int pieces, List<ColumnKind> columns, List<Candidate> candidates) {
        this(
                pieces,
                columns,
                candidates,
                IntStream.range(0, columns.size()).boxed().collect(Collectors.toSet()),
                false);
    }
}
