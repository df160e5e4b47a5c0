package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Period;

/** A grand total under rows of years stands for all of them. */
final class PeriodOfTotals {
    private PeriodOfTotals() {}

    static List<Entry> complete(List<Entry> entries) {
        List<Period> years = entries.stream()
                .filter(entry -> entry.level() == Level.TOTAL && !entry.grandTotal())
                .flatMap(entry -> entry.period().stream())
                .distinct()
                .toList();
        if (years.size() < 2) {
            return entries;
        }
        int start = years.stream().mapToInt(Period::start).min().orElseThrow();
        int end = years.stream().mapToInt(Period::end).max().orElseThrow();
        return entries.stream()
                .map(entry ->
                        entry.grandTotal() && entry.period().isEmpty() ? over(entry, new Period(start, end)) : entry)
                .toList();
    }

    private static Entry over(Entry entry, Period period) {
        return new Entry(
                entry.line(),
                entry.level(),
                entry.activity(),
                entry.ownActivity(),
                entry.path(),
                entry.above(),
                entry.source(),
                Optional.of(period),
                true);
    }
}
