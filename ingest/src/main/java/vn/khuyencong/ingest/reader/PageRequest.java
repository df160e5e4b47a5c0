package vn.khuyencong.ingest.reader;

/** Which pages are to be read, and who wants to know how far it has come. */
public record PageRequest(PageRange pages, PageListener listener) {
    /** All pages, and nobody watches. */
    public static PageRequest all() {
        return new PageRequest(PageRange.all(), (done, total) -> {});
    }
}
