package vn.khuyencong.ingest.observation.grid;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.MeasureUnknown;
import vn.khuyencong.ingest.issue.PeriodAssumed;
import vn.khuyencong.ingest.issue.PeriodUnknown;
import vn.khuyencong.ingest.issue.SourceAssumed;
import vn.khuyencong.ingest.issue.SourceUnknown;
import vn.khuyencong.ingest.issue.UnitUnknown;
import vn.khuyencong.ingest.observation.Profile;

/** What nothing in a table says of its figures, counted for each column: one issue a column, not one a cell. */
final class Gaps {
    /** What is not said: figures without the first three are not observed. */
    enum Gap {
        UNIT,
        MEASURE,
        PERIOD,
        SOURCE,
        PERIOD_ASSUMED,
        SOURCE_ASSUMED
    }

    private final Map<Gap, Map<Integer, Integer>> counts = new EnumMap<>(Gap.class);

    /** Lines of which it is not known what they count, by column, in their order. */
    private final Map<Integer, Set<String>> labels = new TreeMap<>();

    void add(Gap gap, int column, String label) {
        add(gap, column);
        if (gap == Gap.MEASURE) {
            labels.computeIfAbsent(column, key -> new LinkedHashSet<>()).add(label);
        }
    }

    void add(Gap gap, int column) {
        counts.computeIfAbsent(gap, key -> new TreeMap<>()).merge(column, 1, Integer::sum);
    }

    void report(Grid grid, List<Column> columns, Profile profile, Issues issues) {
        for (Column column : columns) {
            for (Gap gap : Gap.values()) {
                int figures = counts.getOrDefault(gap, Map.of()).getOrDefault(column.index(), 0);
                if (figures > 0) {
                    report(gap, grid, column, figures, profile, issues);
                }
            }
        }
    }

    private void report(Gap gap, Grid grid, Column column, int figures, Profile profile, Issues issues) {
        var where = grid.where(0, column.index());
        String heading = column.heading();
        switch (gap) {
            case UNIT -> issues.add(new UnitUnknown(where, heading, figures, grid.table.unit()));
            case MEASURE ->
                issues.add(new MeasureUnknown(
                        where, heading, figures, List.copyOf(labels.getOrDefault(column.index(), Set.of()))));
            case PERIOD -> issues.add(new PeriodUnknown(where, heading, figures));
            case SOURCE -> issues.add(new SourceUnknown(where, heading, figures));
            case SOURCE_ASSUMED -> issues.add(new SourceAssumed(where, heading, figures));
            case PERIOD_ASSUMED ->
                profile.period()
                        .ifPresent(years -> issues.add(
                                new PeriodAssumed(where, heading, years.start() + "–" + years.end(), figures)));
        }
    }
}
