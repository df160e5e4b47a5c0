package vn.khuyencong.ingest.reader;

/** Is told how far the reading of a document has come. */
@FunctionalInterface
public interface PageListener {
    /** So many of the pages that are wanted are read. */
    void read(int done, int total);
}
