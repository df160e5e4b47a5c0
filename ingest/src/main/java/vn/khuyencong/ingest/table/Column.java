package vn.khuyencong.ingest.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** A column of running text: the margins between which its lines are set. */
record Column(double left, double right) {
    /** Points within which edges count as one margin. */
    private static final double BUCKET = 3.0;

    double width() {
        return right - left;
    }

    Column union(Column other) {
        return new Column(Math.min(left, other.left), Math.max(right, other.right));
    }

    /**
     * The margins that the lines themselves show: the leftmost edge that more than one line begins at, the right edge that
     * many lines share (justified text), or else the bounds given.
     */
    static Column of(List<TextLine> lines, Column bounds) {
        Map<Long, Integer> rights = edges(lines, line -> line.box().x1());
        int most = rights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double right = bounds.right;
        if (most >= 4 && most >= 0.3 * lines.size()) {
            right = BUCKET
                    * rights.entrySet().stream()
                            .filter(edge -> edge.getValue() == most)
                            .mapToLong(Map.Entry::getKey)
                            .max()
                            .orElseThrow();
        }
        double left = BUCKET
                * edges(lines, line -> line.box().x0()).entrySet().stream()
                        .filter(edge -> edge.getValue() >= 2)
                        .mapToLong(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Math.round(bounds.left / BUCKET));
        return left < right ? new Column(left, right) : bounds;
    }

    private static Map<Long, Integer> edges(List<TextLine> lines, ToDoubleFunction<TextLine> edge) {
        Map<Long, Integer> count = new TreeMap<>();
        lines.forEach(line -> count.merge(Math.round(edge.applyAsDouble(line) / BUCKET), 1, Integer::sum));
        return count;
    }

    /** Set in the middle, with room on both sides. */
    boolean isCentred(TextLine line) {
        return isSymmetric(line) && line.box().x0() - left > 1.5 * line.fontSize();
    }

    private boolean isSymmetric(TextLine line) {
        double before = line.box().x0() - left;
        double after = right - line.box().x1();
        return before > BUCKET && Math.abs(before - after) < 8;
    }

    /** Whether a line in the middle goes on below another one: a title of several lines. */
    boolean areCentred(TextLine above, TextLine line) {
        return isSymmetric(above) && isCentred(line);
    }

    boolean isIndented(TextLine line) {
        return line.box().x0() > left + 0.8 * line.fontSize();
    }

    /** Whether a word would still have found room at the end of a line, which grows to both sides if it is centred. */
    boolean hasRoomFor(double wordWidth, TextLine line, boolean centred) {
        double blank = 0.25 * line.fontSize();
        double room =
                centred ? width() - line.box().width() : right - line.box().x1();
        return room >= wordWidth + blank + BUCKET;
    }
}
