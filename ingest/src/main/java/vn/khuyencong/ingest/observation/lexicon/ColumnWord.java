package vn.khuyencong.ingest.observation.lexicon;

/** What the words of a column's heading make of the column ({@code columns.yaml}). */
public enum ColumnWord {
    ITEM_NO,
    LABEL,
    PLACE,
    YEARS,
    UNIT,
    NOTE,
    RATIO,
    NORM,
    TOTAL
}
