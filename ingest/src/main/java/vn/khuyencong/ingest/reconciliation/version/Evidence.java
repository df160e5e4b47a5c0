package vn.khuyencong.ingest.reconciliation.version;

/** What says that a version of a report came after another, the strongest first: the contract's {@code decided_by}. */
public enum Evidence {
    /** The date of issue that is printed. */
    ISSUE_DATE,
    /** Words of its title or number: "lần 2", "sửa đổi", "dự thảo". */
    WORDING,
    /** The date of the last change in the file's own metadata. */
    METADATA,
    /** When the file in the folder was last changed: the weakest, since copying a file may change it. */
    FILE_TIME,
    /** Nothing says it. */
    UNDECIDED
}
