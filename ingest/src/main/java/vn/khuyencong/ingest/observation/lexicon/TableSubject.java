package vn.khuyencong.ingest.observation.lexicon;

/** What a table is about by its title ({@code table_subjects.yaml}). */
public enum TableSubject {
    /** Industrial output, trade, the economy of the province. */
    ECONOMY,
    /** Trade promotion, e-commerce, saving of energy and the like. */
    OTHER_PROGRAMME,
    /** The programme itself, whatever else is named beside it. */
    PROGRAMME
}
