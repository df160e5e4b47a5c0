package vn.khuyencong.ingest.document;

/**
 * A rectangle on a page, in points (1/72 inch) from the top left corner of the page as a person holds it: x to the
 * right, y downwards, rotation already undone.
 */
public record Box(double x0, double y0, double x1, double y1) {
    public Box {
        if (!(x0 <= x1 && y0 <= y1)) {
            throw new IllegalArgumentException(
                    "a box has its corners in order: " + x0 + " " + y0 + " " + x1 + " " + y1);
        }
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double centerX() {
        return (x0 + x1) / 2;
    }

    public double centerY() {
        return (y0 + y1) / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    public boolean contains(double x, double y) {
        return x0 <= x && x <= x1 && y0 <= y && y <= y1;
    }
}
