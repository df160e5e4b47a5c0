package vn.khuyencong.ingest.observation.grid;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;
import vn.khuyencong.ingest.observation.lexicon.StatisticFinder;

/** For which years a figure is, and how far done: by its column, its row and its table together. */
final class WhenDone {
    private final TableSense table;

    WhenDone(TableSense table) {
        this.table = table;
    }

    /** The narrower of what column and row say; else what holds for the table. */
    Optional<Period> findPeriod(Column column, Entry entry) {
        if (column.period().isPresent() && entry.period().isPresent()) {
            boolean rowIsNarrower =
                    column.period().get().contains(entry.period().get());
            return rowIsNarrower ? entry.period() : column.period();
        }
        return column.period()
                .or(entry::period)
                .or(() -> column.scenario().flatMap(table::findPeriodOf))
                .or(table::period);
    }

    /** Whether the years are only those of the document's programme, one of several in the title, or all so far. */
    boolean isPeriodAssumed(Column column, Entry entry) {
        boolean ofTitle = column.period().isEmpty() && entry.period().isEmpty();
        boolean oneOfSeveral = table.severalPeriods()
                && column.scenario().flatMap(table::findPeriodOf).isEmpty();
        return (ofTitle && (!table.periodSaid() || oneOfSeveral)) || column.says(ColumnWord.CUMULATIVE);
    }

    /** What the column says, or a row of means ("Trung bình giai đoạn 2014 - 2020"), or the title. */
    Statistic statistic(Column column, Entry entry) {
        if (column.statistic() != Statistic.TOTAL) {
            return column.statistic();
        }
        Statistic row = entry.level() == Level.TOTAL
                ? StatisticFinder.find(entry.line().label()).orElse(Statistic.TOTAL)
                : Statistic.TOTAL;
        return row == Statistic.TOTAL && column.period().isEmpty() ? table.statistic() : row;
    }

    Scenario scenario(Column column, Entry entry, Period period) {
        return findSaidScenario(column, entry).orElseGet(() -> table.scenario(period));
    }

    /** Whether what is said around the figures speaks of done and planned without saying which they are. */
    boolean isScenarioAssumed(Column column, Entry entry, Period period) {
        return (findSaidScenario(column, entry).isEmpty() && table.isScenarioAssumed(period))
                || table.isDoneTooEarly(scenario(column, entry, period), period);
    }

    private static Optional<Scenario> findSaidScenario(Column column, Entry entry) {
        boolean expected = column.scenario().equals(Optional.of(Scenario.ACTUAL))
                && ScenarioFinder.findInHeading(entry.line().label()).equals(Optional.of(Scenario.ESTIMATE));
        return (expected ? Optional.of(Scenario.ESTIMATE) : column.scenario())
                .or(() -> entry.level() == Level.TOTAL
                        ? ScenarioFinder.findInHeading(entry.line().label())
                        : Optional.empty())
                .or(() -> entry.above().stream()
                        .filter(label -> entry.level() != Level.TOTAL)
                        .filter(label -> PeriodFinder.find(label).isPresent())
                        .flatMap(label -> ScenarioFinder.findInHeading(label).stream())
                        .findFirst());
    }
}
