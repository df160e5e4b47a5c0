package vn.khuyencong.ingest.observation.lexicon;

/** How a document speaks of what it does ({@code self_references.yaml}). */
public enum SelfWord {
    /** What follows is what the document is about. */
    REPORTS_ON,
    /** It looks back on a programme that is not over. */
    MID_TERM
}
