package vn.khuyencong.ingest.reconciliation.solver;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table whose numbers are to be placed.
 *
 * @param rows by their number; a row without numbers is left out
 * @param sums what should hold between the places
 * @param partners columns that are filled together: the count of projects and the money for them
 */
public record PlacementProblem(SortedMap<Integer, PackedRow> rows, List<SlotSum> sums, Map<Integer, Integer> partners) {
    public PlacementProblem {
        rows = new TreeMap<>(rows);
        sums = List.copyOf(sums);
        partners = new TreeMap<>(partners);
    }

    PackedRow row(int number) {
        return Objects.requireNonNull(rows.get(number), () -> "row " + number);
    }

    /** The part of the problem that these rows make up alone. */
    PlacementProblem ofRows(Set<Integer> chosen) {
        SortedMap<Integer, PackedRow> fewer = new TreeMap<>(rows);
        fewer.keySet().retainAll(chosen);
        return withSums(fewer, sums);
    }

    /** The same rows with the sums along each row alone. */
    public PlacementProblem withSumsOfRows() {
        return withSums(rows, sums.stream().filter(SlotSum::withinRow).toList());
    }

    private PlacementProblem withSums(SortedMap<Integer, PackedRow> fewer, List<SlotSum> some) {
        return new PlacementProblem(
                fewer,
                some.stream()
                        .filter(sum -> fewer.keySet().containsAll(rowsOf(sum)))
                        .toList(),
                partners);
    }

    static Set<Integer> rowsOf(SlotSum sum) {
        return sum.slots().stream().map(Slot::row).collect(Collectors.toSet());
    }
}
