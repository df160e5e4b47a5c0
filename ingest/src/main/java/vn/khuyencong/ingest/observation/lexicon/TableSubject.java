package vn.khuyencong.ingest.observation.lexicon;

/** What a table may be about that is not the programme ({@code table_subjects.yaml}). */
public enum TableSubject {
    /** Industrial output, trade, the economy of the province. */
    ECONOMY
}
