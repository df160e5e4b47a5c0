package vn.khuyencong.ingest.reconciliation.solver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places the numbers of a table by its sums: first the rows that add up to the grand total, then, knowing these, the
 * lines under each of them. To ask for the whole table at once gives the same answer and takes a hundred times as long.
 *
 * <p>The solver is CP-SAT (OR-Tools). A plain model of booleans "number n in column c" is too weak from ten rows on; as
 * paths through a net, with the sums over its arcs, ten rows of 36 columns take two seconds.
 */
public final class PlacementSolver {
    /** For one table: about half a minute of a processor. */
    private static final double UNITS = 30;

    /** For single rows among others that are known. */
    private static final double UNITS_OF_ROWS = 6;

    private final PlacementProblem problem;
    private final int spare;
    private final Effort effort;

    private PlacementSolver(PlacementProblem problem, int spare, Effort effort) {
        this.problem = problem;
        this.spare = spare;
        this.effort = effort;
    }

    /** The same for the same problem on every machine. */
    public static Placement solve(PlacementProblem problem) {
        return solve(problem, UNITS);
    }

    /** Rows for which these units are not enough stay unanswered. */
    static Placement solve(PlacementProblem problem, double units) {
        Effort.prepare();
        return new PlacementSolver(problem, 1, new Effort(units))
                .place(new TreeMap<>(), problem.rows().keySet());
    }

    /**
     * The same where some rows are known.
     *
     * @param known the numbers that have their column
     * @param asked the rows that are to be placed
     */
    public static Placement solve(PlacementProblem problem, SortedMap<Slot, Candidate> known, Set<Integer> asked) {
        Effort.prepare();
        return new PlacementSolver(problem, 0, new Effort(UNITS_OF_ROWS)).place(known, asked);
    }

    private Placement place(SortedMap<Slot, Candidate> known, Set<Integer> asked) {
        SortedMap<Slot, Candidate> sure = new TreeMap<>(known);
        SortedMap<Slot, Candidate> best = new TreeMap<>(known);
        SortedMap<Slot, SortedSet<Integer>> open = new TreeMap<>();
        SortedSet<Integer> unanswered = new TreeSet<>(problem.rows().keySet());
        for (Set<Integer> rows : groups()) {
            if (rows.stream().noneMatch(asked::contains)) {
                continue;
            }
            Placement found = new OnlyAnswer(problem.ofRows(rows), ofRows(sure, rows), spare, effort).find();
            sure.putAll(found.sure());
            best.keySet().removeIf(slot -> rows.contains(slot.row()));
            best.putAll(found.best());
            unanswered.removeIf(row -> rows.contains(row) && !found.unanswered().contains(row));
            open.keySet().removeIf(slot -> rows.contains(slot.row()));
            open.putAll(found.open());
        }
        return new Placement(best, sure, open, unanswered);
    }

    private static SortedMap<Slot, Candidate> ofRows(SortedMap<Slot, Candidate> sure, Set<Integer> rows) {
        SortedMap<Slot, Candidate> some = new TreeMap<>(sure);
        some.keySet().removeIf(slot -> !rows.contains(slot.row()));
        return some;
    }

    /** Each line with the lines that add up to it, upper lines first; at the end every line that stands in no such sum. */
    private List<Set<Integer>> groups() {
        SortedMap<Integer, SortedSet<Integer>> parts = new TreeMap<>();
        problem.sums().stream().filter(sum -> !sum.withinRow()).forEach(sum -> parts.computeIfAbsent(
                        sum.total().row(), ignored -> new TreeSet<>())
                .addAll(PlacementProblem.rowsOf(sum)));
        List<Set<Integer>> groups = new ArrayList<>();
        Set<Integer> waiting = new LinkedHashSet<>(parts.keySet());
        while (!waiting.isEmpty()) {
            int next = waiting.stream()
                    .filter(row -> waiting.stream()
                            .noneMatch(other -> !other.equals(row)
                                    && parts.getOrDefault(other, new TreeSet<>())
                                            .contains(row)))
                    .findFirst()
                    .orElseGet(() -> waiting.iterator().next());
            waiting.remove(next);
            groups.add(parts.getOrDefault(next, new TreeSet<>()));
        }
        for (int row : problem.rows().keySet()) {
            if (groups.stream().noneMatch(group -> group.contains(row))) {
                groups.add(Set.of(row));
            }
        }
        return groups;
    }
}
