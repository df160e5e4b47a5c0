package vn.khuyencong.ingest.reconciliation.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Numbers in printed order → columns, in tables small enough to be placed by hand. */
class PlacementSolverTest {
    /** Two sources in two years and in total: 9 + 6 = 15 tells that 4 is of the other source, and of the first year. */
    @Test
    void aRowIsPlacedByItsOwnSums() {
        List<SlotSum> sums = List.of(
                new SlotSum(new Slot(0, 4), List.of(new Slot(0, 0), new Slot(0, 2)), 1, false),
                new SlotSum(new Slot(0, 5), List.of(new Slot(0, 1), new Slot(0, 3)), 1, false));
        SmallTable row = SmallTable.ofCounts(5, "9 4 6 15 4");
        PlacementProblem problem = new PlacementProblem(row.problem().rows(), sums, Map.of());
        assertEquals(List.of("9 | 4 | 6 | . | 15 | 4"), row.drawn(PlacementSolver.solve(problem)));
    }

    @Test
    void rowsThatCouldStandInAnyYearArePartedByTheSumsOfTheYears() {
        assertEquals(
                List.of("10 | 20 | 30 | 60", "4 | 20 | . | 24", "6 | . | 30 | 36"),
                SmallTable.ofCounts(3, "10 20 30 60", "4 20 24", "6 30 36").drawn());
    }

    @Test
    void whereTwoAnswersAreEquallyGoodTheNumberStaysOpenWithBothColumns() {
        SmallTable table = SmallTable.ofCounts(2, "5 5 10", "5 5", "5 5");
        Placement placement = PlacementSolver.solve(table.problem());
        assertEquals(List.of("5 | 5 | 10", ". | . | 5", ". | . | 5"), table.drawn(placement));
        assertEquals(
                List.of(Set.of(0, 1), Set.of(0, 1)),
                List.copyOf(placement.open().values()));
    }

    /** 11 should be 10: two sums fail however the numbers stand, and none but these where they stand right. */
    @Test
    void aMisprintedTotalIsGivenUpAndItsNeighboursArePlaced() {
        assertEquals(
                List.of("11 | 30 | 60 | 100", "4 | 20 | . | 24", "6 | 10 | 60 | 76"),
                SmallTable.ofCounts(3, "11 30 60 100", "4 20 24", "6 10 60 76").drawn());
    }

    /** 31 should be 30: with 20 in the last year only one more sum fails, and the misprint may be there. */
    @Test
    void aNumberThatAMisprintMayHaveMovedStaysOpen() {
        assertEquals(
                List.of("10 | 31 | 60 | 100", "4 | . | . | 24", "6 | 10 | 60 | 76"),
                SmallTable.ofCounts(3, "10 31 60 100", "4 20 24", "6 10 60 76").drawn());
    }

    /** The last line is in the total and in no year, as a line that was added late. */
    @Test
    void aLineThatNoYearCountsLeavesTheOtherLinesTheirYears() {
        List<String> drawn = SmallTable.ofCounts(3, "14 38 55 113", "4 21 15 40", "10 17 40 67", "3 3 6")
                .drawn();
        assertEquals(List.of("14 | 38 | 55 | 113", "4 | 21 | 15 | 40", "10 | 17 | 40 | 67", ". | . | . | 6"), drawn);
    }

    @Test
    void aBlankPartsTwoNumbersWhereTheirSumsSaySo() {
        SmallTable table = SmallTable.ofMoney(2, "3 742,47 745,47").withBlanksInThousands();
        assertEquals(List.of("3 | 742,47 | 745,47"), table.drawn());
    }

    @Test
    void aBlankStandsBetweenThousandsWhereTheSumsSaySo() {
        SmallTable table = SmallTable.ofMoney(2, "3 742,47 10,00 3752,47").withBlanksInThousands();
        assertEquals(List.of("3742,47 | 10,00 | 3752,47"), table.drawn());
    }

    /** No sum says whether it is one number or two. */
    @Test
    void aBlankThatMayBeEitherStaysOpen() {
        SmallTable table = SmallTable.ofMoney(2, "3 742").withBlanksInThousands();
        PlacementProblem problem = new PlacementProblem(table.problem().rows(), List.of(), Map.of());
        assertEquals(List.of(". | . | ."), table.drawn(PlacementSolver.solve(problem)));
    }

    @Test
    void moreNumbersThanColumnsPlaceNothing() {
        SmallTable table = SmallTable.ofCounts(2, "1 2 3 6");
        Placement placement = PlacementSolver.solve(table.problem());
        assertTrue(placement.sure().isEmpty());
        assertEquals(Set.of(0), placement.unanswered());
    }

    /** Counts of two years, then their money, then their sums. */
    @Test
    void aColumnOfCountsTakesNoFraction() {
        PackedRow money = SmallTable.ofMoney(1, "0,5 0,5").problem().row(0);
        PackedRow mixed = new PackedRow(
                2, List.of(ColumnKind.COUNT, ColumnKind.MONEY, ColumnKind.COUNT, ColumnKind.MONEY), money.candidates());
        Placement placement =
                PlacementSolver.solve(new PlacementProblem(new TreeMap<>(Map.of(0, mixed)), List.of(), Map.of()));
        assertEquals(Set.of(new Slot(0, 1), new Slot(0, 3)), placement.sure().keySet());
    }

    /** 20,0 is printed as 20,1 in the total, and 24,0 as 24,1: no more than half a unit for each term. */
    @Test
    void sumsOfMoneyMayBeOffByTheirRounding() {
        assertEquals(
                List.of("10,0 | 20,1 | 30,0 | 60,1", "4,0 | 20,0 | . | 24,1", "6,0 | . | 30,0 | 36,0"),
                SmallTable.ofMoney(3, "10,0 20,1 30,0 60,1", "4,0 20,0 24,1", "6,0 30,0 36,0")
                        .drawn());
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<String> lines = new ArrayList<>(List.of("4 20 24", "6 30 36", "1 2 3 6", "7 7"));
        List<String> first = withTotal(lines).drawn();
        Collections.reverse(lines);
        List<String> reversed = new ArrayList<>(withTotal(lines).drawn().subList(1, 5));
        Collections.reverse(reversed);
        assertEquals(first.subList(1, 5), reversed);
    }

    private static SmallTable withTotal(List<String> lines) {
        List<String> all = new ArrayList<>(List.of("11 22 40 73"));
        all.addAll(lines);
        return SmallTable.ofCounts(3, all.toArray(new String[0]));
    }

    @Test
    void theSameProblemHasTheSameAnswerAgain() {
        PlacementProblem problem =
                withTotal(List.of("4 20 24", "6 30 36", "1 2 3 6", "7 7")).problem();
        assertEquals(PlacementSolver.solve(problem), PlacementSolver.solve(problem));
    }

    @Test
    void spentEffortPlacesNothingRatherThanSomething() {
        PlacementProblem problem =
                SmallTable.ofCounts(3, "10 20 30 60", "4 20 24", "6 30 36").problem();
        SortedMap<Slot, Candidate> nothing = new TreeMap<>();
        Placement placement = PlacementSolver.solve(problem, 0);
        assertEquals(nothing, placement.sure());
        assertEquals(new TreeSet<>(Set.of(0, 1, 2)), placement.unanswered());
    }
}
