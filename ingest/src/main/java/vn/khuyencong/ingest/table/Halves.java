package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Word;

/**
 * Lines set side by side in two columns: a letterhead, a block of signatures, a page in two columns. The two are told by a
 * corridor that stays white over several lines; a gap in one line alone is a form's blank to be filled in.
 *
 * @param first index of the first line, and {@code end} that after the last one
 */
record Halves(int first, int end, List<TextLine> left, List<TextLine> right) {
    /** Parts of the letters' size that a corridor is wide at least. */
    private static final double CORRIDOR = 1.2;

    /** The first such block at or after a line. */
    static Optional<Halves> find(List<TextLine> lines, int from) {
        for (int i = from; i + 1 < lines.size(); i++) {
            for (double[] gap : seeds(lines, i)) {
                Optional<Halves> block = grow(lines, i, gap);
                if (block.isPresent()) {
                    return block;
                }
            }
        }
        return Optional.empty();
    }

    /** White gaps within a line, and between it and the next one where they stand side by side. */
    private static List<double[]> seeds(List<TextLine> lines, int i) {
        List<double[]> gaps = gaps(lines.get(i));
        TextLine next = lines.get(i + 1);
        TextLine line = lines.get(i);
        if (gaps.isEmpty() && gaps(next).isEmpty()) {
            double a = Math.min(line.box().x1(), next.box().x1());
            double b = Math.max(line.box().x0(), next.box().x0());
            if (b - a > CORRIDOR * line.fontSize()) {
                gaps.add(new double[] {a, b});
            }
        }
        return gaps;
    }

    private static List<double[]> gaps(TextLine line) {
        List<double[]> gaps = new ArrayList<>();
        for (int i = 1; i < line.words().size(); i++) {
            double a = line.words().get(i - 1).box().x1();
            double b = line.words().get(i).box().x0();
            if (b - a > CORRIDOR * line.fontSize()) {
                gaps.add(new double[] {a, b});
            }
        }
        return gaps;
    }

    private static Optional<Halves> grow(List<TextLine> lines, int first, double[] seed) {
        double a = seed[0];
        double b = seed[1];
        List<TextLine> left = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        int both = 0;
        int turns = 0;
        int side = 0;
        int many = 0;
        int end = first;
        for (; end < lines.size(); end++) {
            TextLine line = lines.get(end);
            double middle = (a + b) / 2;
            List<Word> before = line.words().stream()
                    .filter(word -> word.box().centerX() < middle)
                    .toList();
            List<Word> after = line.words().stream()
                    .filter(word -> word.box().centerX() >= middle)
                    .toList();
            double newA = before.stream().mapToDouble(word -> word.box().x1()).reduce(a, Math::max);
            double newB = after.stream().mapToDouble(word -> word.box().x0()).reduce(b, Math::min);
            if (newB - newA < CORRIDOR * line.fontSize()) {
                break;
            }
            a = newA;
            b = newB;
            both += before.isEmpty() || after.isEmpty() ? 0 : 1;
            many += gaps(line).size() > 1 ? 1 : 0;
            int now = before.isEmpty() ? 1 : after.isEmpty() ? -1 : 0;
            turns += side * now < 0 ? 1 : 0;
            side = now == 0 ? side : now;
            if (!before.isEmpty()) {
                left.add(new TextLine(before));
            }
            if (!after.isEmpty()) {
                right.add(new TextLine(after));
            }
        }
        boolean sideBySide = both >= 2 || (turns >= 2 && overlapInHeight(left, right));
        return sideBySide && 2 * many < both + 1 && hasWords(left) && hasWords(right)
                ? Optional.of(new Halves(first, end, left, right))
                : Optional.empty();
    }

    private static boolean overlapInHeight(List<TextLine> left, List<TextLine> right) {
        return left.get(0).box().y0() < right.get(right.size() - 1).box().y1()
                && right.get(0).box().y0() < left.get(left.size() - 1).box().y1();
    }

    /** Numbers down one side belong to what stands beside them. */
    private static boolean hasWords(List<TextLine> lines) {
        long wordy = lines.stream()
                .filter(line ->
                        line.text().codePoints().filter(Character::isLetter).count() >= 3)
                .count();
        return 2 * wordy > lines.size();
    }
}
