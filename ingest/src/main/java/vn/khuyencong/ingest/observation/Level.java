package vn.khuyencong.ingest.observation;

/** How deep a line stands: grand total, activity heading, item under it, detail under an item. */
public enum Level {
    TOTAL,
    ACTIVITY,
    ITEM,
    DETAIL
}
