package vn.khuyencong.ingest;

/** What a worker says of a file that it was told to read; the first word of its answer. */
enum ReadingAnswer {
    /** What the file gave was kept. */
    KEPT,
    /** The file changed while it was read; what was kept says so, and counts for this run only. */
    CHANGING,
    /** What the file gave could not be written; the reason follows. */
    UNWRITABLE
}
