package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/**
 * The numbers of a row, or a run of them, stand a column or two too far left or right: a blank cell was lost, or a number was.
 * The place that is left free may be blank or lack a number.
 */
final class RowIsShifted implements Fault {
    /** A table in which more rows than these fail was not read as it is printed; no row of it is worth a guess. */
    private static final int ROWS = 20;

    private record Line(int table, int row) {}

    @Override
    public List<Hypothesis> propose(SumSystem sums) {
        Map<Line, NavigableSet<Integer>> lines =
                new TreeMap<>(Comparator.comparingInt(Line::table).thenComparingInt(Line::row));
        sums.slots().stream()
                .filter(slot -> slot.table() > 0 && sums.isInFailing(slot))
                .forEach(slot -> lines.computeIfAbsent(new Line(slot.table(), slot.row()), line -> new TreeSet<>())
                        .addAll(sums.sumsOf(slot).keySet()));
        List<Hypothesis> found = new ArrayList<>();
        lines.forEach((line, all) -> {
            if (all.stream().filter(sums.failing()::contains).count() > 1) {
                found.addAll(ofLine(sums, line));
            }
        });
        return lines.size() > ROWS ? List.of() : found;
    }

    private static List<Hypothesis> ofLine(SumSystem sums, Line line) {
        List<Observation> figures = sums.line(line.table(), line.row());
        List<Integer> columns = sums.slots().stream()
                .filter(slot -> slot.table() == line.table())
                .map(Slot::column)
                .distinct()
                .sorted()
                .toList();
        List<Hypothesis> found = new ArrayList<>();
        for (int first = 0; first < figures.size(); first++) {
            for (int last = first; last < figures.size(); last++) {
                for (int by : new int[] {-2, -1, 1, 2}) {
                    Shift.of(figures, columns, first, last, by)
                            .flatMap(shift -> hypothesis(sums, shift))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Hypothesis> hypothesis(SumSystem sums, Shift shift) {
        Map<Slot, BigDecimal> changes = new TreeMap<>(shift.changes());
        NavigableSet<Integer> mended = sums.mendedBy(changes);
        Optional<Slot> freed = shift.freed();
        if (mended.isEmpty() && freed.isPresent()) {
            Optional<Interval> lost = sums.mendingChange(freed.get(), changes);
            BigDecimal step = shift.moved().get(0).resolution();
            Optional<BigDecimal> number = lost.map(right -> right.middle(step)).filter(value -> value.signum() > 0);
            number.ifPresent(value -> changes.merge(freed.get(), value, BigDecimal::add));
            mended = sums.mendedBy(changes);
        }
        // One number that is moved to a blank place says no more than that the one is wrong and the other missing.
        boolean several = shift.moved().size() > 1 || mended.size() > 2;
        if (mended.size() < 2 || !several) {
            return Optional.empty();
        }
        Origin first = shift.moved().get(0).origin();
        List<Suspect> suspects = new ArrayList<>();
        changes.forEach((slot, change) -> suspects.add(suspect(slot, sums.printed(slot), change, first)));
        return Optional.of(new Hypothesis(CauseKind.ROW_SHIFTED, suspects, shift.moved(), mended));
    }

    private static Suspect suspect(Slot slot, Optional<Observation> printed, BigDecimal change, Origin inRow) {
        BigDecimal before = printed.map(Observation::value).orElse(BigDecimal.ZERO);
        Origin place = printed.map(Observation::origin)
                .orElseGet(() -> new Origin(slot.table(), slot.row(), slot.column(), 0, inRow.page()));
        return new Suspect(CauseKind.ROW_SHIFTED, place, printed, Optional.of(before.add(change)));
    }
}
