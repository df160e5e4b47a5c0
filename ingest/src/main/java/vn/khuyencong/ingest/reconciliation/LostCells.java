package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.ingest.reconciliation.solver.Slot;
import vn.khuyencong.ingest.reconciliation.solver.SlotSum;

/**
 * A blank cell whose number is lost: a sum along its row and one across the rows both lack the same, every other sum that
 * it stands in lacks it, too, no other sum of its row fails, and no other blank explains any of them.
 */
final class LostCells {
    private LostCells() {}

    static Map<Slot, BigDecimal> find(Balance printed, Set<Integer> rows, Set<Integer> columns) {
        Map<Slot, BigDecimal> found = new TreeMap<>();
        List<SlotSum> explained = new ArrayList<>();
        boolean twice = false;
        for (int row : rows) {
            for (int column : columns) {
                Slot slot = new Slot(row, column);
                Optional<BigDecimal> value =
                        printed.numbers().containsKey(slot) ? Optional.empty() : lost(printed, slot);
                if (value.isPresent()) {
                    List<SlotSum> failing = failing(printed, slot);
                    twice |= failing.stream().anyMatch(explained::contains);
                    explained.addAll(failing);
                    found.put(slot, value.get());
                }
            }
        }
        return twice ? Map.of() : found;
    }

    private static List<SlotSum> with(Balance printed, Slot slot) {
        return printed.sums().stream()
                .filter(sum -> sum.divisor() == 1 && sum.slots().contains(slot))
                .toList();
    }

    private static List<SlotSum> failing(Balance printed, Slot slot) {
        return with(printed, slot).stream().filter(printed::fails).toList();
    }

    private static Optional<BigDecimal> lost(Balance printed, Slot slot) {
        List<SlotSum> sums = with(printed, slot);
        List<BigDecimal> values = sums.stream()
                .filter(printed::fails)
                .map(sum -> sum.total().equals(slot) ? printed.missing(sum).negate() : printed.missing(sum))
                .distinct()
                .toList();
        boolean along = failing(printed, slot).stream().anyMatch(SlotSum::withinRow);
        boolean across = failing(printed, slot).stream().anyMatch(sum -> !sum.withinRow());
        boolean all = sums.stream().filter(printed::isDecided).allMatch(printed::fails);
        boolean wholeRow = printed.sums().stream()
                .filter(sum -> sum.withinRow() && sum.total().row() == slot.row() && sum.divisor() == 1)
                .filter(printed::fails)
                .allMatch(sums::contains);
        boolean same = values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0);
        return along && across && all && wholeRow && same && values.get(0).signum() > 0
                ? Optional.of(values.get(0))
                : Optional.empty();
    }
}
