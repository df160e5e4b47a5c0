package vn.khuyencong.analytics.change.difference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Numbers;

/**
 * A row of a comparison that came, went, moved, or is otherwise another one.
 *
 * @param key the columns that name the row, with their codes
 * @param basis whose figures the two answers are
 */
public record RowChange(
        ComparedRelation relation,
        Kind kind,
        Optional<String> provinceCode,
        int periodStart,
        int periodEnd,
        String scenario,
        Map<String, String> key,
        Optional<RowState> before,
        Optional<RowState> after,
        Basis basis) {

    /** Decimals of a relative move. */
    private static final int SCALE = 6;

    /** Whose figures a row is computed from, before and after. */
    public enum Basis {
        /** The same document with the same content. */
        SAME_DOCUMENT,
        /** A document and its revision, or a figure corrected by hand. */
        REVISED_DOCUMENT,
        /** Two different documents, or a row that is only in one of the releases because of one. */
        OTHER_DOCUMENT
    }

    public RowChange {
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
    }

    public String period() {
        return Numbers.period(periodStart, periodEnd);
    }

    public Optional<BigDecimal> answerBefore() {
        return before.flatMap(RowState::answer);
    }

    public Optional<BigDecimal> answerAfter() {
        return after.flatMap(RowState::answer);
    }

    /** (after − before) ÷ |before|, rounded half up to six decimals; empty where either is missing or before is 0. */
    public Optional<BigDecimal> relativeMove() {
        return answerBefore().filter(old -> old.signum() != 0).flatMap(old -> answerAfter()
                .map(now -> now.subtract(old).divide(old.abs(), SCALE, RoundingMode.HALF_UP)));
    }

    /** After − before, where both have an answer. */
    public Optional<BigDecimal> difference() {
        return answerBefore().flatMap(old -> answerAfter().map(now -> now.subtract(old)));
    }

    public List<String> caveatsAdded() {
        return without(after, before);
    }

    public List<String> caveatsGone() {
        return without(before, after);
    }

    private static List<String> without(Optional<RowState> from, Optional<RowState> known) {
        List<String> left = known.map(RowState::caveats).orElse(List.of());
        return from.map(RowState::caveats).orElse(List.of()).stream()
                .filter(caveat -> !left.contains(caveat))
                .toList();
    }

    public Optional<String> code(String column) {
        return Optional.ofNullable(key.get(column));
    }
}
