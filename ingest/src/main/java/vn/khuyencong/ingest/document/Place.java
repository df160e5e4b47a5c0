package vn.khuyencong.ingest.document;

/** Where something is printed: a page, counted from 1, and a box on it. */
public record Place(int page, Box box) {
    public Place {
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1: " + page);
        }
    }
}
