package vn.khuyencong.ingest.observation.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.RatioDisagrees;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;

/**
 * Printed ratios ("Tỷ lệ TH/KH (%)", "Tăng, giảm (%)") are no observations but check them: which two columns a ratio column
 * divides is told by the rows themselves, and a row in which the ratio is not that of its two figures is doubtful.
 */
final class RatioColumns {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many rows must agree, and four of five of all, before the others are called wrong. */
    private static final int ENOUGH = 3;

    private static final int MOST_WRONG = 5;

    private final Grid grid;
    private final List<Column> columns;
    private final Map<Integer, Map<Integer, Observation>> byRow = new TreeMap<>();
    private final Issues issues;

    private RatioColumns(Grid grid, List<Column> columns, List<Observation> observations, Issues issues) {
        this.grid = grid;
        this.columns = columns;
        this.issues = issues;
        observations.forEach(each -> byRow.computeIfAbsent(each.origin().row(), row -> new TreeMap<>())
                .put(each.origin().column(), each));
    }

    /** The same observations; those that a printed ratio contradicts are doubtful, and an issue names the row. */
    static List<Observation> check(Grid grid, List<Column> columns, List<Observation> observations, Issues issues) {
        RatioColumns ratios = new RatioColumns(grid, columns, observations, issues);
        Set<Observation> doubted = new HashSet<>();
        columns.stream()
                .filter(column -> column.role() == Role.NO_OBSERVATION)
                .forEach(column -> ratios.findPair(column).ifPresent(pair -> doubted.addAll(ratios.wrong(pair))));
        return observations.stream()
                .map(each -> doubted.contains(each) ? each.doubted() : each)
                .toList();
    }

    /** How a ratio column is computed, and what its rows say of this. */
    private record Pair(Column ratio, int whole, int part, boolean growth, List<Integer> fitting, List<Integer> wrong) {
        int distance() {
            return Math.abs(ratio.index() - whole) + Math.abs(ratio.index() - part);
        }

        boolean isCertain() {
            return fitting.size() >= ENOUGH && wrong.size() * MOST_WRONG <= fitting.size() + wrong.size();
        }
    }

    private Optional<Pair> findPair(Column ratio) {
        Map<Integer, PrintedNumber> printed = new TreeMap<>();
        byRow.keySet().forEach(row -> findRatio(row, ratio.index()).ifPresent(number -> printed.put(row, number)));
        List<Pair> pairs = new ArrayList<>();
        List<Integer> values =
                columns.stream().filter(Column::isValue).map(Column::index).toList();
        for (int whole : values) {
            for (int part : values) {
                if (whole != part) {
                    pairs.add(pair(ratio, printed, whole, part, false));
                    pairs.add(pair(ratio, printed, whole, part, true));
                }
            }
        }
        return pairs.stream()
                .filter(Pair::isCertain)
                .min(Comparator.<Pair>comparingInt(pair -> -pair.fitting().size())
                        .thenComparingInt(Pair::distance)
                        .thenComparingInt(Pair::whole));
    }

    /** Rows of 100 % say little: they are counted as wrong where they are, but prove no pair. */
    private Pair pair(Column ratio, Map<Integer, PrintedNumber> printed, int whole, int part, boolean growth) {
        List<Integer> fitting = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();
        printed.forEach((row, number) -> {
            Map<Integer, Observation> figures = byRow.getOrDefault(row, Map.of());
            Observation over = figures.get(whole);
            Observation under = figures.get(part);
            if (over != null && under != null && over.value().signum() != 0) {
                boolean fits = fits(number, over, under, growth);
                boolean telling = over.value().compareTo(under.value()) != 0;
                if (!fits) {
                    wrong.add(row);
                } else if (telling) {
                    fitting.add(row);
                }
            }
        });
        return new Pair(ratio, whole, part, growth, fitting, wrong);
    }

    private Optional<PrintedNumber> findRatio(int row, int column) {
        String text = grid.text(row, column).replace("%", "").strip();
        return NumberReader.read(text, NumberStyle.VIETNAMESE).findNumber();
    }

    /** Within one unit of the ratio's last digit and what the rounding of the two figures allows. */
    private static boolean fits(PrintedNumber printed, Observation whole, Observation part, boolean growth) {
        BigDecimal ratio = HUNDRED.multiply(part.value()).divide(whole.value(), MathContext.DECIMAL64);
        BigDecimal computed = growth ? ratio.subtract(HUNDRED) : ratio;
        BigDecimal rounding =
                ratio.abs().multiply(share(whole).add(share(part))).add(printed.resolution());
        return computed.subtract(printed.value()).abs().compareTo(rounding) <= 0;
    }

    /** How far rounding may move a figure, as a share of it; counts are exact. */
    private static BigDecimal share(Observation figure) {
        boolean exact = !figure.isMoney() || figure.value().signum() == 0;
        return exact
                ? BigDecimal.ZERO
                : figure.resolution()
                        .divide(figure.value().abs().multiply(BigDecimal.valueOf(2)), MathContext.DECIMAL64);
    }

    private List<Observation> wrong(Pair pair) {
        List<Observation> doubted = new ArrayList<>();
        for (int row : pair.wrong()) {
            Map<Integer, Observation> figures = byRow.getOrDefault(row, Map.of());
            List<Observation> two = List.of(figures.get(pair.whole()), figures.get(pair.part()));
            doubted.addAll(two);
            issues.add(new RatioDisagrees(
                    grid.where(row, pair.ratio().index()),
                    grid.text(row, pair.ratio().index()).strip(),
                    two.get(1).rawText(),
                    two.get(0).rawText()));
        }
        return doubted;
    }
}
