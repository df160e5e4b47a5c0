package vn.khuyencong.ingest.table;

import java.util.List;
import java.util.Optional;

/**
 * Lines set side by side in two columns: a letterhead, a block of signatures, a page in two columns. The two are told by a
 * corridor that stays white over several lines; a gap in one line alone is a form's blank to be filled in.
 *
 * @param first index of the first line, and {@code end} that after the last one
 */
record Halves(int first, int end, List<TextLine> left, List<TextLine> right) {
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
        List<double[]> gaps = Corridor.gaps(lines.get(i));
        TextLine next = lines.get(i + 1);
        TextLine line = lines.get(i);
        if (gaps.isEmpty() && Corridor.gaps(next).isEmpty()) {
            double a = Math.min(line.box().x1(), next.box().x1());
            double b = Math.max(line.box().x0(), next.box().x0());
            if (b - a > Corridor.WIDTH * line.fontSize()) {
                gaps.add(new double[] {a, b});
            }
        }
        return gaps;
    }

    private static Optional<Halves> grow(List<TextLine> lines, int first, double[] seed) {
        Corridor corridor = new Corridor(seed[0], seed[1]);
        int end = first;
        while (end < lines.size() && corridor.take(lines.get(end))) {
            end++;
        }
        return corridor.partsTwoColumns()
                ? Optional.of(new Halves(first, end, corridor.left(), corridor.right()))
                : Optional.empty();
    }
}
