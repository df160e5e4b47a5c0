package vn.khuyencong.ingest.reconciliation.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The problem in the solver's terms: paths for the rows, and for each sum a literal that says whether it is given up.
 *
 * <p>A line of a report may be in the total of a period and in none of its years; rather than giving up the sum of every
 * year, one line of a group may be left out of the sums of all years at once.
 */
final class PlacementModel {
    /** What a sum costs that is given up; a line left out costs more than one and less than two of them. */
    static final int SUM_GIVEN_UP = 2;

    private static final int LINE_LEFT_OUT = 3;

    private final CpModel model = new CpModel();
    private final SortedMap<Slot, List<Arc>> arcs = new TreeMap<>();
    private final PlacementProblem problem;
    private final BigDecimal scale;
    private final LinearExprBuilder broken = LinearExpr.newBuilder();
    private final LinearExprBuilder alone = LinearExpr.newBuilder();
    private final SortedMap<Integer, SortedMap<Integer, BoolVar>> leftOut = new TreeMap<>();

    PlacementModel(PlacementProblem problem, SortedMap<Slot, Candidate> known) {
        this.problem = problem;
        this.scale = scaleOf(problem);
        problem.rows().forEach((number, row) -> {
            SortedMap<Integer, Candidate> ofRow = new TreeMap<>();
            known.forEach((slot, candidate) -> {
                if (slot.row() == number) {
                    ofRow.put(slot.column(), candidate);
                }
            });
            new RowPaths(model, row, ofRow)
                    .add()
                    .forEach((column, placed) -> arcs.put(new Slot(number, column), placed));
        });
        SortedSet<Integer> summedUp = problem.sums().stream()
                .filter(SlotSum::withinRow)
                .filter(sum -> sum.divisor() == 1)
                .flatMap(sum -> sum.parts().stream())
                .map(Slot::column)
                .collect(Collectors.toCollection(TreeSet::new));
        problem.sums().stream()
                .filter(sum -> !sum.withinRow() || !isKnown(sum.total().row(), known))
                .forEach(sum -> add(sum, summedUp.contains(sum.total().column())));
        leftOut.values().forEach(ofGroup -> model.addAtMostOne(ofGroup.values().toArray(new Literal[0])));
        problem.partners().forEach(this::addPartners);
    }

    /** What a line says of itself does not change once all its numbers have their columns. */
    private boolean isKnown(int row, SortedMap<Slot, Candidate> known) {
        int pieces = known.entrySet().stream()
                .filter(each -> each.getKey().row() == row)
                .mapToInt(each -> each.getValue().to() - each.getValue().from())
                .sum();
        return problem.row(row).pieces() == pieces;
    }

    CpModel model() {
        return model;
    }

    SortedMap<Slot, List<Arc>> arcs() {
        return arcs;
    }

    /** What is given up of the sums: 0 where all hold. */
    LinearArgument broken() {
        return broken;
    }

    /** First as few sums given up as can be, then as few counts without their money. */
    void minimizeBoth() {
        int more = problem.rows().values().stream()
                        .mapToInt(row -> row.columns().size())
                        .sum()
                + 1;
        model.minimize(LinearExpr.newBuilder().addTerm(broken, more).add(alone).build());
    }

    /** 10 to the digits behind the point, and twice that for half units. */
    private static BigDecimal scaleOf(PlacementProblem problem) {
        int digits = problem.rows().values().stream()
                .flatMap(row -> row.candidates().stream())
                .mapToInt(
                        each -> Math.max(each.value().scale(), each.resolution().scale()))
                .max()
                .orElse(0);
        return BigDecimal.TEN.pow(Math.max(0, digits)).multiply(BigDecimal.valueOf(2));
    }

    private void add(SlotSum sum, boolean yearAcrossRows) {
        if (sum.slots().stream().noneMatch(slot -> arcs.containsKey(slot))) {
            return;
        }
        BoolVar givenUp = model.newBoolVar("");
        broken.addTerm(givenUp, SUM_GIVEN_UP);
        List<Literal> when = new ArrayList<>(List.of(givenUp.not()));
        if (sum.optional()) {
            when.add(printed(sum.total()));
        }
        if (sum.withinRow() || !yearAcrossRows || sum.parts().size() < 2) {
            hold(sum.total(), sum.parts(), sum.divisor(), when);
            return;
        }
        List<Literal> whole = new ArrayList<>(when);
        for (Slot part : sum.parts()) {
            BoolVar left = leftOut(sum.total().row(), part.row());
            whole.add(left.not());
            List<Literal> without = new ArrayList<>(when);
            without.add(left);
            hold(
                    sum.total(),
                    sum.parts().stream().filter(each -> !each.equals(part)).toList(),
                    sum.divisor(),
                    without);
        }
        hold(sum.total(), sum.parts(), sum.divisor(), whole);
    }

    private BoolVar leftOut(int group, int row) {
        return leftOut.computeIfAbsent(group, ignored -> new TreeMap<>()).computeIfAbsent(row, ignored -> {
            BoolVar left = model.newBoolVar("");
            broken.addTerm(left, LINE_LEFT_OUT);
            return left;
        });
    }

    private BoolVar printed(Slot slot) {
        BoolVar printed = model.newBoolVar("");
        LinearExprBuilder any = LinearExpr.newBuilder();
        arcs.getOrDefault(slot, List.of()).forEach(arc -> any.add(arc.placed()));
        model.addEquality(any, printed);
        return printed;
    }

    /** Printed total times divisor and the sum of the parts differ by no more than their rounding. */
    private void hold(Slot total, List<Slot> parts, int divisor, List<Literal> when) {
        LinearExprBuilder least = LinearExpr.newBuilder();
        LinearExprBuilder most = LinearExpr.newBuilder();
        for (Arc arc : arcs.getOrDefault(total, List.of())) {
            weigh(arc, total, divisor, least, most);
        }
        for (Slot part : parts) {
            for (Arc arc : arcs.getOrDefault(part, List.of())) {
                weigh(arc, part, -1, least, most);
            }
        }
        Literal[] conditions = when.toArray(new Literal[0]);
        model.addLessOrEqual(least, 0).onlyEnforceIf(conditions);
        model.addGreaterOrEqual(most, 0).onlyEnforceIf(conditions);
    }

    private void weigh(Arc arc, Slot slot, int weight, LinearExprBuilder least, LinearExprBuilder most) {
        Candidate candidate = arc.candidate();
        long value = candidate.value().multiply(scale).longValueExact() * weight;
        long half = candidate.resolution().multiply(scale).longValueExact() / 2;
        long rounding = isRounded(candidate, slot) ? half * Math.abs(weight) : 0;
        least.addTerm(arc.placed(), value - rounding);
        most.addTerm(arc.placed(), value + rounding);
    }

    private boolean isRounded(Candidate candidate, Slot slot) {
        return switch (problem.row(slot.row()).columns().get(slot.column())) {
            case COUNT -> false;
            case MONEY -> candidate.value().signum() != 0;
            case MEAN -> true;
        };
    }

    private void addPartners(int column, int partner) {
        for (int row : problem.rows().keySet()) {
            List<Arc> here = arcs.getOrDefault(new Slot(row, column), List.of());
            List<Arc> beside = arcs.getOrDefault(new Slot(row, partner), List.of());
            if (!here.isEmpty() || !beside.isEmpty()) {
                LinearExprBuilder difference = LinearExpr.newBuilder();
                here.forEach(arc -> difference.add(arc.placed()));
                beside.forEach(arc -> difference.addTerm(arc.placed(), -1));
                BoolVar one = model.newBoolVar("");
                model.addEquality(difference, 0).onlyEnforceIf(one.not());
                alone.add(one);
            }
        }
    }

    /** Which numbers an answer places where. */
    static SortedMap<Slot, Candidate> read(Map<Slot, List<Arc>> arcs, Answer answer) {
        SortedMap<Slot, Candidate> placed = new TreeMap<>();
        arcs.forEach((slot, possible) -> possible.stream()
                .filter(arc -> answer.says(arc.placed()))
                .forEach(arc -> placed.put(slot, arc.candidate())));
        return placed;
    }
}
