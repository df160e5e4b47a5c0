package vn.khuyencong.ingest.reader.excel;

/** A rectangle of a sheet, from its first row and column to its last, which belong to it. */
record Area(int top, int left, int bottom, int right) {
    Area {
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException("no area: " + top + " " + left + " " + bottom + " " + right);
        }
    }

    int rows() {
        return bottom - top + 1;
    }

    int columns() {
        return right - left + 1;
    }

    Area union(Area other) {
        return new Area(
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    boolean meets(Area other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }

    /** Whether they meet or lie side by side, corners included. */
    boolean touches(Area other) {
        return top <= other.bottom + 1 && other.top <= bottom + 1 && left <= other.right + 1 && other.left <= right + 1;
    }

    boolean holds(Area other) {
        return top <= other.top && other.bottom <= bottom && left <= other.left && other.right <= right;
    }
}
