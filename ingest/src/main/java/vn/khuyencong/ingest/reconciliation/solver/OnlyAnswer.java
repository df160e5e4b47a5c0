package vn.khuyencong.ingest.reconciliation.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.reconciliation.solver.Effort.Asked;

/**
 * The best answer to a problem, and which of its places every other answer shares that is as good. Where sums must be
 * given up even in the best answer, an answer that gives up a few more may be counted as good: what is wrong in print
 * may be elsewhere.
 */
final class OnlyAnswer {
    private static final double FIRST = 15;
    private static final double NEXT = 8;

    private final PlacementProblem problem;
    private final SortedMap<Slot, Candidate> known;
    private final int spare;
    private final Effort effort;

    /** @param spare sums that an answer may give up beyond the best one and still be counted as good */
    OnlyAnswer(PlacementProblem problem, SortedMap<Slot, Candidate> known, int spare, Effort effort) {
        this.spare = spare;
        this.problem = problem;
        this.known = known;
        this.effort = effort;
    }

    Placement find() {
        PlacementModel model = new PlacementModel(problem, known);
        model.minimizeBoth();
        Asked first = effort.ask(model.model(), FIRST);
        if (!first.isBest()) {
            return Placement.nothing(problem.rows());
        }
        SortedMap<Slot, Candidate> best = PlacementModel.read(model.arcs(), first.answer());
        long least = first.solver().value(model.broken());
        model.model().clearObjective();
        model.model()
                .addLessOrEqual(model.broken(), least == 0 ? 0 : least + (long) spare * PlacementModel.SUM_GIVEN_UP);
        return agreed(model, best);
    }

    /** Asks for an answer that differs from what all answers so far share, until there is none. */
    private Placement agreed(PlacementModel model, SortedMap<Slot, Candidate> best) {
        SortedMap<Slot, Candidate> shared = new TreeMap<>(best);
        SortedMap<Slot, SortedSet<Integer>> seen = new TreeMap<>();
        best.forEach((slot, candidate) -> note(seen, slot, candidate));
        while (!shared.isEmpty()) {
            CpModel other = model.model().getClone();
            LinearExprBuilder same = LinearExpr.newBuilder();
            shared.forEach((slot, candidate) -> addSame(model, slot, candidate, same));
            other.addLessOrEqual(same, shared.size() - 1L);
            Asked next = effort.ask(other, NEXT);
            if (next.isImpossible()) {
                break;
            }
            if (!next.isAnswer()) {
                return Placement.nothing(problem.rows());
            }
            SortedMap<Slot, Candidate> differing = PlacementModel.read(model.arcs(), next.answer());
            differing.forEach((slot, candidate) -> note(seen, slot, candidate));
            shared.entrySet().removeIf(each -> !sameValue(differing, each));
        }
        SortedMap<Slot, SortedSet<Integer>> open = new TreeMap<>();
        best.forEach((slot, candidate) -> {
            if (!shared.containsKey(slot)) {
                open.put(slot, seen.getOrDefault(piece(slot, candidate), new TreeSet<>()));
            }
        });
        return new Placement(best, shared, open, new TreeSet<>());
    }

    /** 1 where the answer has the same value here; a blank is a 0 in rows that print every 0. */
    private void addSame(PlacementModel model, Slot slot, Candidate candidate, LinearExprBuilder same) {
        boolean orBlank = mayBeBlank(slot, candidate);
        if (orBlank) {
            same.add(1);
        }
        for (Arc arc : model.arcs().getOrDefault(slot, List.of())) {
            boolean equal = arc.candidate().value().compareTo(candidate.value()) == 0;
            if (orBlank && !equal) {
                same.addTerm(arc.placed(), -1);
            } else if (!orBlank && equal) {
                same.add(arc.placed());
            }
        }
    }

    private boolean mayBeBlank(Slot slot, Candidate candidate) {
        return candidate.value().signum() == 0 && problem.row(slot.row()).zeroIsBlank();
    }

    private boolean sameValue(Map<Slot, Candidate> other, Map.Entry<Slot, Candidate> each) {
        Candidate there = other.get(each.getKey());
        return there == null
                ? mayBeBlank(each.getKey(), each.getValue())
                : there.value().compareTo(each.getValue().value()) == 0;
    }

    private static void note(Map<Slot, SortedSet<Integer>> seen, Slot slot, Candidate candidate) {
        seen.computeIfAbsent(piece(slot, candidate), ignored -> new TreeSet<>()).add(slot.column());
    }

    /** A piece of a row, told by its number. */
    private static Slot piece(Slot slot, Candidate candidate) {
        return new Slot(slot.row(), candidate.from());
    }
}
