package vn.khuyencong.analytics.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.Words;

/** The sums whose totals are printed in one table, in the running text, or across tables. */
record SumGroup(Bilingual name, int count, List<SumView> sums) {
    private static final Bilingual ACROSS = new Bilingual("Giữa các bảng", "Across tables");

    /** Those with the verdict, in the order of the checks. */
    static List<SumGroup> of(List<Check> checks, String verdict, Map<String, Observation> figures, Words words) {
        Map<Optional<Integer>, List<SumView>> byTable = new LinkedHashMap<>();
        checks.stream().filter(check -> check.verdict().equals(verdict)).forEach(check -> byTable.computeIfAbsent(
                        check.table(), table -> new ArrayList<>())
                .add(SumView.of(check, figures, words)));
        return byTable.entrySet().stream()
                .map(group -> new SumGroup(
                        group.getKey().map(SumGroup::heading).orElse(ACROSS),
                        group.getValue().size(),
                        List.copyOf(group.getValue())))
                .toList();
    }

    private static Bilingual heading(int table) {
        return table == 0 ? new Bilingual("Lời văn", "Running text") : new Bilingual("Bảng " + table, "Table " + table);
    }
}
