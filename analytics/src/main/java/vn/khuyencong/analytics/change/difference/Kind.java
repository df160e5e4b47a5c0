package vn.khuyencong.analytics.change.difference;

import java.util.Locale;

/** What became of an entry: of a figure, a table or a row of a comparison. */
public enum Kind {
    ADDED,
    GONE,
    CHANGED,
    /** Of a row of a comparison: its answer is another one. */
    MOVED;

    /** As it stands in files and in SQL. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
