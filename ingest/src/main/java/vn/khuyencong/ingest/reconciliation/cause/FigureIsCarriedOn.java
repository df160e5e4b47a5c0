package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Check;

/**
 * One figure is wrong, and the totals above it were added up with it: two tables differ in one year, and by the same number in
 * the total of the years.
 */
final class FigureIsCarriedOn implements Fault {
    /** A longer chain of totals is no longer told by one slip. */
    private static final int CHAIN = 6;

    @Override
    public List<Hypothesis> propose(SumSystem sums) {
        List<Hypothesis> found = new ArrayList<>();
        for (int index : sums.failing()) {
            for (Observation member : sums.check(index).members()) {
                Slot slot = Slot.of(member);
                BigDecimal weight = sums.sumsOf(slot).getOrDefault(index, BigDecimal.ONE);
                BigDecimal change = sums.check(index).difference().negate().divide(weight, MathContext.DECIMAL64);
                for (Slot source : sources(sums, slot)) {
                    hypothesis(sums, source, change).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The figure itself, and the parts that it was added up from. */
    private static NavigableSet<Slot> sources(SumSystem sums, Slot slot) {
        NavigableSet<Slot> sources = new TreeSet<>();
        sources.add(slot);
        for (int index : sums.sumsOf(slot).keySet()) {
            Check check = sums.check(index);
            if (!sums.failing().contains(index) && Slot.of(check.total()).equals(slot)) {
                check.parts().forEach(part -> sources.add(Slot.of(part)));
            }
        }
        return sources;
    }

    private static Optional<Hypothesis> hypothesis(SumSystem sums, Slot source, BigDecimal change) {
        NavigableMap<Slot, BigDecimal> changes = new TreeMap<>();
        changes.put(source, change);
        while (carry(sums, changes) && changes.size() <= CHAIN) {
            // Each round takes in the totals that the one before broke.
        }
        NavigableSet<Integer> mended = sums.mendedBy(changes);
        boolean possible = changes.entrySet().stream().allMatch(each -> sums.printed(each.getKey())
                .filter(figure -> figure.value().add(each.getValue()).signum() >= 0)
                .isPresent());
        if (mended.isEmpty() || changes.size() < 2 || changes.size() > CHAIN || !possible) {
            return Optional.empty();
        }
        List<Suspect> suspects = new ArrayList<>();
        suspects.add(suspect(sums, source, change));
        changes.forEach((slot, by) -> {
            if (!slot.equals(source)) {
                suspects.add(suspect(sums, slot, by));
            }
        });
        return Optional.of(new Hypothesis(CauseKind.CARRIED_ON, suspects, List.of(), mended));
    }

    /** Changes the totals of the sums that held and no longer do; tells whether there was one. */
    private static boolean carry(SumSystem sums, NavigableMap<Slot, BigDecimal> changes) {
        for (Map.Entry<Integer, BigDecimal> move : sums.moved(changes).entrySet()) {
            Slot total = Slot.of(sums.check(move.getKey()).total());
            if (!sums.failing().contains(move.getKey())
                    && sums.failsAfter(move.getKey(), move.getValue())
                    && !changes.containsKey(total)) {
                changes.put(total, move.getValue().negate());
                return true;
            }
        }
        return false;
    }

    private static Suspect suspect(SumSystem sums, Slot slot, BigDecimal change) {
        Observation figure = sums.printed(slot).orElseThrow();
        return Suspect.of(CauseKind.CARRIED_ON, figure, figure.value().add(change));
    }
}
