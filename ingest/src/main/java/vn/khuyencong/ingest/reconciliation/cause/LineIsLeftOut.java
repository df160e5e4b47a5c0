package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Check;

/**
 * A line is printed, and in some columns the line above it lacks exactly its figures, and so do the totals above that: it was
 * written in after those were added up, as one that is in the total of the period and in none of its years.
 */
final class LineIsLeftOut implements Fault {
    private record Pair(int table, int above, int line) {}

    @Override
    public List<Hypothesis> propose(SumSystem sums) {
        Map<Pair, NavigableMap<Integer, Observation>> lacking = new LinkedHashMap<>();
        for (int index : sums.failing()) {
            Check check = sums.check(index);
            for (Observation part : check.parts()) {
                if (isDown(check, part) && lacks(check, part)) {
                    Pair pair = new Pair(
                            part.origin().table(),
                            check.total().origin().row(),
                            part.origin().row());
                    lacking.computeIfAbsent(pair, ignored -> new TreeMap<>())
                            .put(part.origin().column(), part);
                }
            }
        }
        List<Hypothesis> found = new ArrayList<>();
        lacking.forEach((pair, figures) -> hypothesis(sums, pair, figures).ifPresent(found::add));
        return found;
    }

    private static boolean isDown(Check check, Observation part) {
        return check.table().filter(table -> table > 0).isPresent()
                && part.origin().column() == check.total().origin().column();
    }

    private static boolean lacks(Check check, Observation part) {
        return part.value().signum() > 0
                && check.difference().add(part.value()).abs().compareTo(check.tolerance()) <= 0;
    }

    private static Optional<Hypothesis> hypothesis(
            SumSystem sums, Pair pair, NavigableMap<Integer, Observation> figures) {
        NavigableMap<Slot, BigDecimal> changes = new TreeMap<>();
        figures.forEach((column, figure) ->
                addUpwards(sums, Slot.ofCell(pair.table(), pair.above(), column), figure.value(), changes));
        NavigableSet<Integer> mended = sums.mendedBy(changes);
        if (mended.size() < 2) {
            return Optional.empty();
        }
        List<Suspect> suspects = new ArrayList<>();
        changes.forEach((slot, change) -> sums.printed(slot)
                .ifPresent(figure -> suspects.add(Suspect.of(
                        CauseKind.LINE_LEFT_OUT, figure, figure.value().add(change)))));
        return Optional.of(new Hypothesis(CauseKind.LINE_LEFT_OUT, suspects, List.copyOf(figures.values()), mended));
    }

    /** The line above lacks the amount, and so does every total further up that adds up its figures as they are printed. */
    private static void addUpwards(
            SumSystem sums, Slot slot, BigDecimal amount, NavigableMap<Slot, BigDecimal> changes) {
        if (changes.putIfAbsent(slot, amount) != null) {
            return;
        }
        for (int index : sums.sumsOf(slot).keySet()) {
            Check check = sums.check(index);
            boolean above = check.total().origin().column() == slot.column()
                    && !Slot.of(check.total()).equals(slot);
            if (above && check.table().isPresent() && !sums.failing().contains(index)) {
                addUpwards(sums, Slot.of(check.total()), amount, changes);
            }
        }
    }
}
