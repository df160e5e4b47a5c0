package vn.khuyencong.ingest.reconciliation.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * What the parts add up to.
 *
 * @param divisor 1 where the total is their sum; the number of years where it is their mean
 * @param optional whether the total may be left blank beside printed parts, as means are for some lines
 */
public record SlotSum(Slot total, List<Slot> parts, int divisor, boolean optional) {
    public SlotSum {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || divisor < 1) {
            throw new IllegalArgumentException("a sum has parts");
        }
    }

    public boolean withinRow() {
        return parts.stream().allMatch(part -> part.row() == total.row());
    }

    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(parts);
        slots.add(total);
        return slots;
    }
}
