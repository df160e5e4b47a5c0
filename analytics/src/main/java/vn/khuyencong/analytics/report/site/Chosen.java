package vn.khuyencong.analytics.report.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.analytics.report.content.ComparisonRow;

/**
 * Which rows a chart shows: of each province and scenario those of the longest period, and single years only of a
 * province that has nothing longer. The table has them all.
 */
final class Chosen {
    private Chosen() {}

    static List<ComparisonRow> of(List<ComparisonRow> rows) {
        Map<String, Integer> longest = new HashMap<>();
        for (ComparisonRow row : rows) {
            longest.merge(province(row), row.years(), Math::max);
            longest.merge(province(row) + row.scenario(), row.years(), Math::max);
        }
        return rows.stream()
                .filter(row -> row.years() == longest.getOrDefault(province(row) + row.scenario(), 0))
                .filter(row -> row.years() > 1 || longest.getOrDefault(province(row), 0) == 1)
                .toList();
    }

    private static String province(ComparisonRow row) {
        return row.provinceCode().orElse("") + " ";
    }
}
