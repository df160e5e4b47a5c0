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
 * given up even in the best answer, an answer that gives up one more is counted as good: what is wrong in print
 * may be elsewhere.
 */
final class OnlyAnswer {
    private static final double FIRST = 15;
    private static final double NEXT = 8;
    private static final int ONE_MORE = 2;

    private final PlacementProblem problem;
    private final SortedMap<Slot, Candidate> known;
    private final Effort effort;

    OnlyAnswer(PlacementProblem problem, SortedMap<Slot, Candidate> known, Effort effort) {
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
        model.model().addLessOrEqual(model.broken(), least == 0 ? 0 : least + ONE_MORE);
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
            shared.forEach((slot, candidate) -> model.arcs().getOrDefault(slot, List.of()).stream()
                    .filter(arc -> arc.candidate().value().compareTo(candidate.value()) == 0)
                    .forEach(arc -> same.add(arc.placed())));
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
        return new Placement(shared, open, new TreeSet<>());
    }

    private static boolean sameValue(Map<Slot, Candidate> other, Map.Entry<Slot, Candidate> each) {
        Candidate there = other.get(each.getKey());
        return there != null && there.value().compareTo(each.getValue().value()) == 0;
    }

    private static void note(Map<Slot, SortedSet<Integer>> seen, Slot slot, Candidate candidate) {
        seen.computeIfAbsent(piece(slot, candidate), ignored -> new TreeSet<>()).add(slot.column());
    }

    /** A piece of a row, told by its number. */
    private static Slot piece(Slot slot, Candidate candidate) {
        return new Slot(slot.row(), candidate.from());
    }
}
