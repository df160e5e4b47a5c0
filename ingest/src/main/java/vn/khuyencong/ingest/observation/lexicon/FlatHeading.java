package vn.khuyencong.ingest.observation.lexicon;

/** What a word of a header is, in a text that has lost the grid. */
public enum FlatHeading {
    NUMBER,
    LABEL,
    UNIT,
    NOTE,
    WHOLE,
    MEAN,
    OUTLOOK,
    SOURCE,
    MEASURE,
    SUM,
    OVER
}
