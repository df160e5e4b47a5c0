package vn.khuyencong.ingest.observation.grid;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.LostLetters;

/**
 * What the figures of one table mean, and which of them could mean something else.
 *
 * @param counted what each counts
 * @param whose whose money or đề án
 * @param when for which years, planned or done
 */
record Figures(TableSense table, LineWords words, WhatIsCounted counted, WhoseFigure whose, WhenDone when) {
    /** Whether the figure could be read otherwise: then no sum verifies it. */
    boolean isDoubtful(Column column, Entry entry, Measure measure, Period period) {
        return words.isInvestment(entry.line())
                || when.isPeriodAssumed(column, entry)
                || when.isScenarioAssumed(column, entry, period)
                || whose.isSourceAssumed(column, entry, measure)
                || whose.isSourceUnclear(column, entry)
                || counted.isDoubtful(column, measure)
                || column.path().stream().anyMatch(LostLetters::areIn)
                || entry.labels().anyMatch(LostLetters::areIn)
                || (table.aboutActivities() && isActivityGuessed(column, entry));
    }

    /**
     * Whether a heading that the figure stands under could name another activity as well, or no line says outright the one
     * that it is filed under.
     */
    private static boolean isActivityGuessed(Column column, Entry entry) {
        if (column.activity().isPresent()) {
            return !ActivityFinder.read(ColumnName.of(column)).isCertain();
        }
        if (entry.level() == Level.TOTAL || entry.activity().equals(Optional.of(Activity.ALL))) {
            return false;
        }
        boolean ambiguous = entry.above().stream()
                .map(ActivityFinder::read)
                .anyMatch(reading -> !reading.candidates().isEmpty() && !reading.isCertain());
        return ambiguous || entry.labels().map(ActivityFinder::find).noneMatch(entry.activity()::equals);
    }
}
