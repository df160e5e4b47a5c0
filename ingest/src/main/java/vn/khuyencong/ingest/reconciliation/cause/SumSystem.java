package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Check;
import vn.khuyencong.ingest.reconciliation.Verdict;

/**
 * All sums of a document as a system of linear equations over its figures: what a change of some figures does to all of them.
 */
final class SumSystem {
    /** Weights such as 1 ÷ 7 are not exact. */
    private static final BigDecimal EXACT = new BigDecimal("0.00001");

    private final List<Check> checks;
    private final Spans spans;
    private final NavigableSet<Integer> failing = new TreeSet<>();
    private final NavigableMap<Slot, Observation> printed = new TreeMap<>();
    private final NavigableMap<Slot, NavigableMap<Integer, BigDecimal>> weights = new TreeMap<>();

    SumSystem(List<Check> checks) {
        this.checks = checks.stream()
                .filter(check -> check.partWeight().signum() != 0)
                .toList();
        for (int index = 0; index < this.checks.size(); index++) {
            Check check = this.checks.get(index);
            add(check.total(), index, BigDecimal.ONE);
            if (check.verdict() == Verdict.FAILS) {
                failing.add(index);
            }
            for (Observation part : check.parts()) {
                add(part, index, check.partWeight().negate());
            }
        }
        spans = new Spans(this.checks);
        spans.blanks().forEach((slot, of) -> {
            if (!printed.containsKey(slot)) {
                weights.put(slot, direct(of));
            }
        });
    }

    /** A blank under a line that is itself a part of the total belongs to that line's sum, and to the total's only through it. */
    private NavigableMap<Integer, BigDecimal> direct(NavigableMap<Integer, BigDecimal> of) {
        NavigableMap<Integer, BigDecimal> direct = new TreeMap<>(of);
        for (int sum : of.keySet()) {
            Slot total = Slot.of(checks.get(sum).total());
            weights.getOrDefault(total, Collections.emptyNavigableMap()).keySet().stream()
                    .filter(above -> above != sum)
                    .forEach(direct::remove);
        }
        return direct;
    }

    private void add(Observation member, int check, BigDecimal weight) {
        Slot slot = Slot.of(member);
        printed.put(slot, member);
        weights.computeIfAbsent(slot, ignored -> new TreeMap<>()).merge(check, weight, BigDecimal::add);
    }

    Check check(int index) {
        return checks.get(index);
    }

    List<Check> checks() {
        return checks;
    }

    NavigableSet<Integer> failing() {
        return Collections.unmodifiableNavigableSet(failing);
    }

    boolean isInFailing(Slot slot) {
        return sumsOf(slot).keySet().stream().anyMatch(failing::contains);
    }

    /** What other sums say that a blank place should hold. */
    List<BigDecimal> implied(Slot blank) {
        return spans.implied(blank, this);
    }

    /** Every place that stands in a sum, blank ones included. */
    NavigableSet<Slot> slots() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(weights.keySet()));
    }

    Optional<Observation> printed(Slot slot) {
        return Optional.ofNullable(printed.get(slot));
    }

    /** The figures on one line of a table, from left to right. */
    List<Observation> line(int table, int row) {
        return new ArrayList<>(
                printed.subMap(new Slot(table, row, Integer.MIN_VALUE, 0), new Slot(table, row, Integer.MAX_VALUE, 0))
                        .values());
    }

    /** The sums that a place stands in, with its weight in each; the total's is 1, a part's negative. */
    NavigableMap<Integer, BigDecimal> sumsOf(Slot slot) {
        return weights.getOrDefault(slot, Collections.emptyNavigableMap());
    }

    /**
     * By how much one figure may change so that every sum that it stands in holds, within rounding; empty where no change
     * does that, or none is needed.
     *
     * @param before what has changed already
     */
    Optional<Interval> mendingChange(Slot slot, Map<Slot, BigDecimal> before) {
        NavigableMap<Integer, BigDecimal> moved = moved(before);
        Interval all = Interval.EVERYTHING;
        boolean needed = false;
        for (Map.Entry<Integer, BigDecimal> sum : sumsOf(slot).entrySet()) {
            Check check = checks.get(sum.getKey());
            BigDecimal off = check.difference().add(moved.getOrDefault(sum.getKey(), BigDecimal.ZERO));
            BigDecimal tolerance = check.tolerance().add(EXACT);
            needed |= off.abs().compareTo(tolerance) > 0;
            all = all.and(Interval.around(off.negate(), tolerance).dividedBy(sum.getValue()));
        }
        return needed && !all.isEmpty() ? Optional.of(all) : Optional.empty();
    }

    /** The failing sums that changes of some figures mend; nothing where they leave one that they touch failing, or break one. */
    NavigableSet<Integer> mendedBy(Map<Slot, BigDecimal> changes) {
        NavigableSet<Integer> mended = new TreeSet<>();
        for (Map.Entry<Integer, BigDecimal> move : moved(changes).entrySet()) {
            if (failsAfter(move.getKey(), move.getValue())) {
                return Collections.emptyNavigableSet();
            }
            if (failing.contains(move.getKey())) {
                mended.add(move.getKey());
            }
        }
        return mended;
    }

    /** Whether a sum fails once it is moved by so much. */
    boolean failsAfter(int index, BigDecimal move) {
        Check check = checks.get(index);
        return check.difference().add(move).abs().compareTo(check.tolerance().add(EXACT)) > 0;
    }

    /** By how much each sum is moved by changes of some figures. */
    NavigableMap<Integer, BigDecimal> moved(Map<Slot, BigDecimal> changes) {
        NavigableMap<Integer, BigDecimal> moved = new TreeMap<>();
        changes.forEach((slot, change) ->
                sumsOf(slot).forEach((index, weight) -> moved.merge(index, weight.multiply(change), BigDecimal::add)));
        return moved;
    }
}
