package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/** The white between two columns of text, narrowed by each line that it takes in. */
final class Corridor {
    /** Parts of the letters' size that it is wide at least. */
    static final double WIDTH = 1.2;

    private double from;
    private double to;
    private final List<TextLine> left = new ArrayList<>();
    private final List<TextLine> right = new ArrayList<>();
    private int linesOnBothSides;
    private int linesWithMoreGaps;
    private int turns;
    private int lastSide;

    Corridor(double from, double to) {
        this.from = from;
        this.to = to;
    }

    List<TextLine> left() {
        return left;
    }

    List<TextLine> right() {
        return right;
    }

    /** White gaps within a line, as their beginnings and ends. */
    static List<double[]> gaps(TextLine line) {
        List<double[]> gaps = new ArrayList<>();
        for (int i = 1; i < line.words().size(); i++) {
            double a = line.words().get(i - 1).box().x1();
            double b = line.words().get(i).box().x0();
            if (b - a > WIDTH * line.fontSize()) {
                gaps.add(new double[] {a, b});
            }
        }
        return gaps;
    }

    /** Takes a line in if enough white remains. */
    boolean take(TextLine line) {
        double middle = (from + to) / 2;
        List<Word> before = line.words().stream()
                .filter(word -> word.box().centerX() < middle)
                .toList();
        List<Word> after = line.words().stream()
                .filter(word -> word.box().centerX() >= middle)
                .toList();
        double newFrom = before.stream().mapToDouble(word -> word.box().x1()).reduce(from, Math::max);
        double newTo = after.stream().mapToDouble(word -> word.box().x0()).reduce(to, Math::min);
        if (newTo - newFrom < WIDTH * line.fontSize()) {
            return false;
        }
        from = newFrom;
        to = newTo;
        linesWithMoreGaps += gaps(line).size() > 1 ? 1 : 0;
        count(before, after);
        return true;
    }

    private void count(List<Word> before, List<Word> after) {
        if (!before.isEmpty()) {
            left.add(new TextLine(before));
        }
        if (!after.isEmpty()) {
            right.add(new TextLine(after));
        }
        int side = before.isEmpty() ? 1 : after.isEmpty() ? -1 : 0;
        linesOnBothSides += side == 0 ? 1 : 0;
        turns += lastSide * side < 0 ? 1 : 0;
        lastSide = side == 0 ? lastSide : side;
    }

    /** Text on both sides more than once, words and no columns of figures, and no further corridors: that is a table. */
    boolean partsTwoColumns() {
        boolean sideBySide = linesOnBothSides >= 2 || (turns >= 2 && overlapInHeight());
        return sideBySide && 2 * linesWithMoreGaps < linesOnBothSides + 1 && hasWords(left) && hasWords(right);
    }

    private boolean overlapInHeight() {
        return left.get(0).box().y0() < right.get(right.size() - 1).box().y1()
                && right.get(0).box().y0() < left.get(left.size() - 1).box().y1();
    }

    private static boolean hasWords(List<TextLine> lines) {
        long wordy = lines.stream()
                .filter(line ->
                        line.text().codePoints().filter(Character::isLetter).count() >= 3)
                .count();
        return 2 * wordy > lines.size();
    }
}
