package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/**
 * A figure is not printed: the sums over its line and over its column both lack the same amount, or one lacks what another sum
 * says that should stand there.
 */
final class FigureIsBlank implements Fault {
    @Override
    public List<Hypothesis> propose(SumSystem sums) {
        List<Hypothesis> found = new ArrayList<>();
        for (Slot slot : sums.slots()) {
            if (sums.printed(slot).isEmpty() && sums.isInFailing(slot)) {
                sums.mendingChange(slot, Map.of())
                        .flatMap(right -> hypothesis(sums, slot, right))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Hypothesis> hypothesis(SumSystem sums, Slot slot, Interval right) {
        Optional<BigDecimal> implied =
                sums.implied(slot).stream().filter(right::contains).findFirst();
        Observation neighbour = neighbour(sums, slot);
        BigDecimal mend = implied.orElseGet(() -> right.middle(neighbour.resolution()));
        NavigableSet<Integer> mended = sums.mendedBy(Map.of(slot, mend));
        boolean known = implied.isPresent() || mended.size() > 1;
        if (!known || mend.signum() <= 0 || mended.isEmpty()) {
            return Optional.empty();
        }
        Origin place = new Origin(
                slot.table(),
                slot.row(),
                slot.column(),
                slot.figure(),
                neighbour.origin().page());
        Suspect suspect = new Suspect(CauseKind.FIGURE_BLANK, place, Optional.empty(), Optional.of(mend));
        List<Observation> named = Stream.concat(
                        sums.line(slot.table(), slot.row()).stream().limit(1), Stream.of(neighbour))
                .toList();
        return Optional.of(new Hypothesis(CauseKind.FIGURE_BLANK, List.of(suspect), named, mended));
    }

    /** A figure that would tell what the blank is of: the total of its column, or another of its sums. */
    private static Observation neighbour(SumSystem sums, Slot slot) {
        List<Observation> totals = sums.sumsOf(slot).keySet().stream()
                .map(index -> sums.check(index).total())
                .toList();
        return totals.stream()
                .filter(total -> total.origin().column() == slot.column())
                .findFirst()
                .orElse(totals.get(0));
    }
}
