package vn.khuyencong.ingest.document;

/** A straight line drawn on a page, horizontal or vertical, as the thin box that it covers. */
public record Ruling(Box box) {
    public boolean isHorizontal() {
        return box.width() >= box.height();
    }
}
