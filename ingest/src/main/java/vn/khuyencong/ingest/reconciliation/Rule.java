package vn.khuyencong.ingest.reconciliation;

/** The kinds of identity that a report implies: the codes of the contract's {@code reconciliation.rule}. */
public enum Rule {
    ITEMS_SUM_TO_ACTIVITY,
    ACTIVITIES_SUM_TO_TOTAL,
    YEARS_SUM_TO_PERIOD,
    SOURCES_SUM_TO_TOTAL,
    MEAN_IS_TOTAL_OVER_YEARS,
    TEXT_AGREES_WITH_TABLE,
    TABLES_AGREE
}
