package vn.khuyencong.ingest.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Ruling;

/** The lines that a person sees on a page, level and upright, each kind sorted by where it stands. */
record Lines(List<Line> level, List<Line> upright) {
    Lines {
        level = level.stream().sorted(ORDER).toList();
        upright = upright.stream().sorted(ORDER).toList();
    }

    private static final Comparator<Line> ORDER =
            Comparator.comparingDouble(Line::at).thenComparingDouble(Line::from);

    /** The lines of a page without those that underline text. */
    static Lines of(Page page) {
        List<Ruling> rulings = Underlines.removeFrom(page);
        return new Lines(LineMerger.level(rulings), LineMerger.upright(rulings));
    }

    /** How many of the four sides of a box are drawn, for half of their length and more. */
    int sidesOf(Box box) {
        return (isDrawn(level, box.y0(), box.x0(), box.x1()) ? 1 : 0)
                + (isDrawn(level, box.y1(), box.x0(), box.x1()) ? 1 : 0)
                + (isDrawn(upright, box.x0(), box.y0(), box.y1()) ? 1 : 0)
                + (isDrawn(upright, box.x1(), box.y0(), box.y1()) ? 1 : 0);
    }

    private static boolean isDrawn(List<Line> lines, double at, double from, double to) {
        double[] covered = {0};
        forEachNear(lines, at - LineMerger.SAME, at + LineMerger.SAME, line -> covered[0] += line.covers(from, to));
        return covered[0] >= 0.5 * (to - from);
    }

    /** Those of sorted lines that stand in a stretch. */
    private static void forEachNear(List<Line> sorted, double from, double to, Consumer<Line> use) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sorted.size() && sorted.get(i).at() <= to; i++) {
            use.accept(sorted.get(i));
        }
    }
}
