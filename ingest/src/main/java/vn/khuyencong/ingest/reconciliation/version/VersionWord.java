package vn.khuyencong.ingest.reconciliation.version;

/** What a title says of the version of its report ({@code version_words.yaml}). */
public enum VersionWord {
    /** Not yet issued. */
    DRAFT,
    /** It takes the place of an earlier one. */
    REVISED,
    /** The same; what it replaces follows. */
    REPLACES,
    /** The number of the version follows. */
    TIME,
    /** Words in which two reports differ that are otherwise called the same. */
    OTHER_REPORT
}
