package vn.khuyencong.ingest.observation.lexicon;

/** What the words of a column's heading make of the column ({@code columns.yaml}). */
public enum ColumnWord {
    ITEM_NO,
    LABEL,
    PROJECT_NAME,
    BENEFICIARY,
    LOCATION,
    PLACE,
    YEARS,
    UNIT,
    NOTE,
    RATIO,
    /** Less than a year, or more than the years that it names: the contract has whole years only. */
    PART_OF_YEAR,
    /** From the beginning of the programme up to a year. */
    CUMULATIVE,
    NORM,
    /** All that a project costs, which may be more than the money of the đề án. */
    INVESTMENT,
    /** What is given, beside what the beneficiary adds: public money. */
    SUPPORT,
    TOTAL
}
