package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure with its meaning, as the contract has it, with the place where it was read. */
public record Observation(
        String observationId,
        Printed printed,
        Optional<String> provinceCode,
        int periodStart,
        int periodEnd,
        String scenario,
        String statistic,
        Optional<String> activityCode,
        String level,
        Optional<String> itemPath,
        String itemLabel,
        String measure,
        Optional<String> fundingSource,
        Optional<String> indicatorCode,
        Optional<String> bound,
        BigDecimal value,
        String unit,
        String rawText,
        String quality,
        String verification) {

    public String period() {
        return Numbers.period(periodStart, periodEnd);
    }

    /** The numbering as printed, and the label. */
    public String label() {
        return itemPath.map(path -> path + " ").orElse("") + itemLabel;
    }
}
