package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.Observation;

/**
 * A run of the figures of one row, moved by some columns.
 *
 * @param moved the figures, from left to right
 * @param changes what becomes of each place, old and new
 * @param freed the place at the end of the run that is blank afterwards, where it is one
 */
record Shift(List<Observation> moved, NavigableMap<Slot, BigDecimal> changes, Optional<Slot> freed) {
    /** Empty where there is no column to move to, or another figure stands there. */
    static Optional<Shift> of(List<Observation> row, List<Integer> columns, int first, int last, int by) {
        List<Observation> moved = row.subList(first, last + 1);
        NavigableSet<Integer> others =
                row.stream().map(each -> each.origin().column()).collect(Collectors.toCollection(TreeSet::new));
        moved.forEach(each -> others.remove(each.origin().column()));
        NavigableMap<Slot, BigDecimal> changes = new TreeMap<>();
        NavigableSet<Slot> filled = new TreeSet<>();
        for (Observation each : moved) {
            int to = columns.indexOf(each.origin().column()) + by;
            if (to < 0 || to >= columns.size() || others.contains(columns.get(to))) {
                return Optional.empty();
            }
            Slot target = Slot.ofCell(each.origin().table(), each.origin().row(), columns.get(to));
            changes.merge(Slot.of(each), each.value().negate(), BigDecimal::add);
            changes.merge(target, each.value(), BigDecimal::add);
            filled.add(target);
        }
        List<Slot> freed = moved.stream()
                .map(Slot::of)
                .filter(slot -> !filled.contains(slot))
                .toList();
        return Optional.of(new Shift(
                List.copyOf(moved), changes, freed.size() == 1 ? Optional.of(freed.get(0)) : Optional.empty()));
    }
}
