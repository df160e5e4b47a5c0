package vn.khuyencong.ingest.observation.lexicon;

/** What the words of a row make of the row ({@code rows.yaml}). */
public enum RowWord {
    TOTAL,
    WHOLE_PROVINCE,
    INVESTMENT,
    MEASURE,
    COUNT,
    DISTRICT,
    ASSETS,
    PERSON,
    /** The unit of what {@link #PROGRAMMES} counts. */
    PROGRAMME,
    PROGRAMMES,
    SHARE,
    MARK,
    /** What adds nothing beside another word ({@code row_filling.yaml}). */
    FILLING
}
