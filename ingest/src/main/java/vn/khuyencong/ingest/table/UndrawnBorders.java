package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/**
 * Columns that the header draws and a row below leaves undrawn: a cell that spans several of them, but whose words keep
 * clear of their borders with wide gaps, is a row of cells. A heading over the whole width has no such gaps, and keeps its
 * span.
 */
final class UndrawnBorders {
    /** Parts of the letters' size. A blank is a quarter of it, a stretched one in justified text up to one. */
    private static final double WIDE = 1.2;

    /** Wide gaps in one line that prove it: one alone may be a tab after a number, or a blank to be filled in. */
    private static final int PROOF = 2;

    private UndrawnBorders() {}

    /** The inner borders at which a cell is to be cut, as indices into {@code xs}; none where it is one cell. */
    static List<Integer> find(List<Word> words, double[] xs, int column, int columnSpan) {
        List<TextLine> lines = TextLine.of(words);
        List<Integer> cuts = new ArrayList<>();
        List<Integer> proofs = new ArrayList<>();
        for (int border = column + 1; border < column + columnSpan; border++) {
            double narrowest = narrowestGap(lines, xs[border]);
            if (narrowest >= WIDE) {
                cuts.add(border);
            }
            if (narrowest >= WIDE && !Double.isInfinite(narrowest)) {
                proofs.add(border);
            }
        }
        boolean proven = lines.stream().anyMatch(line -> partsOf(line, xs, proofs) > PROOF);
        return proven ? cuts : List.of();
    }

    /** In parts of the letters' size; infinite where no line has words on both sides, 0 where a word crosses. */
    private static double narrowestGap(List<TextLine> lines, double x) {
        double narrowest = Double.POSITIVE_INFINITY;
        for (TextLine line : lines) {
            double before = Double.NEGATIVE_INFINITY;
            double after = Double.POSITIVE_INFINITY;
            for (Word word : line.words()) {
                if (word.box().centerX() < x) {
                    before = Math.max(before, word.box().x1());
                } else {
                    after = Math.min(after, word.box().x0());
                }
            }
            boolean crossed = before > x + 1 || after < x - 1;
            double gap = crossed ? 0 : (after - before) / line.fontSize();
            narrowest = Math.min(narrowest, gap);
        }
        return narrowest;
    }

    private static long partsOf(TextLine line, double[] xs, List<Integer> borders) {
        return line.words().stream()
                .map(word -> borders.stream()
                        .filter(border -> xs[border] < word.box().centerX())
                        .count())
                .distinct()
                .count();
    }
}
