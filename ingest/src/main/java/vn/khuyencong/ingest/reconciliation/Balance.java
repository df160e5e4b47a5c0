package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.reconciliation.solver.Candidate;
import vn.khuyencong.ingest.reconciliation.solver.ColumnKind;
import vn.khuyencong.ingest.reconciliation.solver.Placement;
import vn.khuyencong.ingest.reconciliation.solver.Slot;
import vn.khuyencong.ingest.reconciliation.solver.SlotSum;

/** Sums between places of a table, and the numbers that stand there. */
record Balance(List<SlotSum> sums, ProbedTable probed, Map<Slot, Candidate> numbers) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether a sum along this row fails. */
    boolean failsAlong(int row) {
        return sums.stream()
                .filter(sum -> sum.withinRow() && sum.total().row() == row)
                .anyMatch(this::fails);
    }

    /** Whether more sums across the rows hold through the numbers of this row than fail: then these stand where they should. */
    boolean mostlyHoldsAcross(int row) {
        List<SlotSum> across = sums.stream()
                .filter(sum -> !sum.withinRow())
                .filter(sum -> sum.slots().stream()
                        .anyMatch(slot -> slot.row() == row
                                && numbers.containsKey(slot)
                                && numbers.get(slot).value().signum() != 0))
                .toList();
        long failing = across.stream().filter(this::fails).count();
        return across.size() > 2 * failing;
    }

    /**
     * Whether the sums of rows that are placed whole hold more often than they fail, along the rows and across them: else the
     * columns are not those of the headings.
     */
    boolean speaksForItsColumns(Placement placement) {
        return mostlyHold(true, placement) && mostlyHold(false, placement);
    }

    private boolean mostlyHold(boolean withinRow, Placement placement) {
        List<SlotSum> whole = sums.stream()
                .filter(sum -> sum.withinRow() == withinRow && isDecided(sum))
                .filter(sum -> sum.slots().stream().allMatch(slot -> placement.isSure(slot.row())))
                .toList();
        return 2 * whole.stream().filter(this::fails).count() <= whole.size();
    }

    boolean fails(SlotSum sum) {
        return isDecided(sum) && missing(sum).abs().compareTo(tolerance(sum)) > 0;
    }

    /** A mean that is left blank says nothing; a sum of blanks neither. */
    boolean isDecided(SlotSum sum) {
        boolean anything = sum.slots().stream().anyMatch(numbers::containsKey);
        return anything && !(sum.optional() && !numbers.containsKey(sum.total()));
    }

    /** What the parts lack of the total. */
    BigDecimal missing(SlotSum sum) {
        BigDecimal parts = sum.parts().stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return value(sum.total()).multiply(BigDecimal.valueOf(sum.divisor())).subtract(parts);
    }

    private BigDecimal tolerance(SlotSum sum) {
        BigDecimal parts = sum.parts().stream().map(this::rounding).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounding(sum.total()).multiply(BigDecimal.valueOf(sum.divisor())).add(parts);
    }

    private BigDecimal value(Slot slot) {
        return Optional.ofNullable(numbers.get(slot)).map(Candidate::value).orElse(BigDecimal.ZERO);
    }

    private BigDecimal rounding(Slot slot) {
        Candidate number = numbers.get(slot);
        if (number == null) {
            return BigDecimal.ZERO;
        }
        ColumnKind kind = probed.kinds(slot.row()).get(slot.column());
        boolean rounded = kind == ColumnKind.MEAN
                || (kind == ColumnKind.MONEY && number.value().signum() != 0);
        return rounded ? number.resolution().divide(TWO) : BigDecimal.ZERO;
    }
}
