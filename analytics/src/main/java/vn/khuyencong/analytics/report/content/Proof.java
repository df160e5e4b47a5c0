package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a document is proved by its own sums.
 *
 * @param twice figures that two independent sums verify, or more
 * @param notChecked sums that it implies and that could not be checked
 * @param money of all its figures of funding, in million VND: totals and parts alike, so that money printed on several lines
 *     counts on each
 * @param verifiedMoney of those that are verified
 */
public record Proof(
        String documentId,
        int figures,
        int verified,
        int twice,
        int contradicted,
        int unchecked,
        int sums,
        int holds,
        int rounding,
        int fails,
        int notChecked,
        BigDecimal money,
        BigDecimal verifiedMoney) {
    private static final int DECIMALS = 6;

    /** The part of the money whose figures are verified; empty where there is no money. */
    public Optional<BigDecimal> verifiedShare() {
        return money.signum() == 0
                ? Optional.empty()
                : Optional.of(verifiedMoney.divide(money, DECIMALS, RoundingMode.HALF_UP));
    }
}
