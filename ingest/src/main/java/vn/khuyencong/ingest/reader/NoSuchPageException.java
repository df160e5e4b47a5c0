package vn.khuyencong.ingest.reader;

/** Somebody asks for a page that the document has not: a mistake of the question, none of the document. */
public final class NoSuchPageException extends RuntimeException {
    private final int page;
    private final int pageCount;

    public NoSuchPageException(int page, int pageCount) {
        super("page " + page + " of " + pageCount);
        this.page = page;
        this.pageCount = pageCount;
    }

    public int page() {
        return page;
    }

    /** How many pages the document has; 0 where its format has none. */
    public int pageCount() {
        return pageCount;
    }
}
