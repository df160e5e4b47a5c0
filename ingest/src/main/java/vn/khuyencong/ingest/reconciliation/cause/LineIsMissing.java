package vn.khuyencong.ingest.reconciliation.cause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.reconciliation.Check;

/**
 * A line is in the sums and not in print: in several columns the lines give less than the line above them, while the sums across
 * that line hold.
 */
final class LineIsMissing implements Fault {
    private record Above(int table, int row) {}

    @Override
    public List<Hypothesis> propose(SumSystem sums) {
        Map<Above, NavigableSet<Integer>> short_ = new LinkedHashMap<>();
        for (int index : sums.failing()) {
            Check check = sums.check(index);
            Origin total = check.total().origin();
            if (check.table().filter(table -> table > 0).isPresent()
                    && check.difference().signum() > 0
                    && check.parts().stream().allMatch(part -> part.origin().column() == total.column())) {
                short_.computeIfAbsent(new Above(total.table(), total.row()), ignored -> new TreeSet<>())
                        .add(index);
            }
        }
        List<Hypothesis> found = new ArrayList<>();
        short_.values().stream()
                .filter(columns -> columns.size() > 1)
                .forEach(columns -> found.add(hypothesis(sums, columns)));
        return found;
    }

    private static Hypothesis hypothesis(SumSystem sums, NavigableSet<Integer> columns) {
        Observation above = sums.check(columns.first()).total();
        List<Suspect> suspects = columns.stream()
                .map(sums::check)
                .map(check -> new Suspect(
                        CauseKind.LINE_MISSING,
                        check.total().origin(),
                        Optional.empty(),
                        Optional.of(check.difference())))
                .toList();
        return new Hypothesis(CauseKind.LINE_MISSING, suspects, List.of(above), columns);
    }
}
