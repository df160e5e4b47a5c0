package vn.khuyencong.ingest.reconciliation.solver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table written by hand: its columns are the years one after the other, and behind them their total. The first row is
 * the total of all others.
 */
record SmallTable(List<ColumnKind> columns, List<String> lines, boolean blanksInThousands) {
    /** Amounts of money. */
    static SmallTable ofMoney(int years, String... lines) {
        return new SmallTable(Collections.nCopies(years + 1, ColumnKind.MONEY), List.of(lines), false);
    }

    static SmallTable ofCounts(int years, String... lines) {
        return new SmallTable(Collections.nCopies(years + 1, ColumnKind.COUNT), List.of(lines), false);
    }

    /** The same where "3 742" may be one number. */
    SmallTable withBlanksInThousands() {
        return new SmallTable(columns, lines, true);
    }

    PlacementProblem problem() {
        SortedMap<Integer, PackedRow> rows = new TreeMap<>();
        for (int row = 0; row < lines.size(); row++) {
            rows.put(row, row(lines.get(row).split(" ")));
        }
        return new PlacementProblem(rows, sums(), Map.of());
    }

    private PackedRow row(String... pieces) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < pieces.length; at++) {
            candidates.add(candidate(at, at + 1, pieces[at]));
            if (blanksInThousands
                    && at + 1 < pieces.length
                    && pieces[at].matches("\\d{1,3}")
                    && pieces[at + 1].matches("\\d{3}(,\\d+)?")) {
                candidates.add(candidate(at, at + 2, pieces[at] + pieces[at + 1]));
            }
        }
        return new PackedRow(pieces.length, columns, candidates);
    }

    private static Candidate candidate(int from, int to, String text) {
        BigDecimal value = new BigDecimal(text.replace(',', '.'));
        return new Candidate(from, to, value, value.ulp());
    }

    private List<SlotSum> sums() {
        int total = columns.size() - 1;
        List<SlotSum> sums = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            sums.add(new SlotSum(new Slot(row, total), across(row, total), 1, false));
        }
        for (int column = 0; column <= total && lines.size() > 1; column++) {
            List<Slot> parts = new ArrayList<>();
            for (int row = 1; row < lines.size(); row++) {
                parts.add(new Slot(row, column));
            }
            sums.add(new SlotSum(new Slot(0, column), parts, 1, false));
        }
        return sums;
    }

    private static List<Slot> across(int row, int total) {
        List<Slot> years = new ArrayList<>();
        for (int column = 0; column < total; column++) {
            years.add(new Slot(row, column));
        }
        return years;
    }

    /** Each line as "a | b | c": what is sure in each column, blank where nothing is. */
    List<String> drawn(Placement placement) {
        List<String> drawn = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                Candidate sure = placement.sure().get(new Slot(row, column));
                cells.add(sure == null ? "." : sure.value().toPlainString().replace('.', ','));
            }
            drawn.add(String.join(" | ", cells));
        }
        return drawn;
    }

    List<String> drawn() {
        return drawn(PlacementSolver.solve(problem()));
    }
}
