package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Word;

/**
 * Level lines that begin and end at the same places, one above the other, and what stands between each and the next: the
 * rows of a table whose columns are not drawn.
 *
 * @param whole the lines, from top to bottom
 * @param partial shorter ones between them, as they stand under a head over several columns
 */
record Bands(List<Line> whole, List<Line> partial) {
    /** Points by which the ends of the lines of one table may differ. */
    private static final double SAME = 4.0;

    /** Points; no row of text is so low. */
    private static final double LOWEST = 4.5;

    /** A header and two rows. */
    private static final int FEWEST = 4;

    Bands {
        whole = List.copyOf(whole);
        partial = List.copyOf(partial);
    }

    /** The stacks of lines of a page through which no upright line runs. */
    static List<Bands> find(Lines lines) {
        List<Bands> found = new ArrayList<>();
        List<Line> left = new ArrayList<>(lines.level());
        while (!left.isEmpty()) {
            Line first = left.get(0);
            List<Line> stack = left.stream().filter(line -> isLike(first, line)).toList();
            left.removeAll(stack);
            if (stack.size() >= FEWEST) {
                Bands bands = of(stack, lines.level());
                if (lines.upright().stream().noneMatch(bands::isRunThroughBy)) {
                    found.add(bands);
                }
            }
        }
        return found;
    }

    private static boolean isLike(Line one, Line other) {
        return Math.abs(one.from() - other.from()) <= SAME && Math.abs(one.to() - other.to()) <= SAME;
    }

    private static Bands of(List<Line> stack, List<Line> level) {
        List<Line> whole = new ArrayList<>();
        for (Line line : stack) {
            if (whole.isEmpty() || line.at() - whole.get(whole.size() - 1).at() > LOWEST) {
                whole.add(line);
            }
        }
        double top = whole.get(0).at();
        double foot = whole.get(whole.size() - 1).at();
        Line first = whole.get(0);
        List<Line> partial = level.stream()
                .filter(line -> line.at() > top + LOWEST && line.at() < foot - LOWEST)
                .filter(line -> line.from() >= first.from() - SAME && line.to() <= first.to() + SAME)
                .filter(line -> !isLike(first, line))
                .toList();
        return new Bands(whole, partial);
    }

    private boolean isRunThroughBy(Line upright) {
        Box box = box();
        return upright.at() > box.x0() + SAME
                && upright.at() < box.x1() - SAME
                && upright.covers(box.y0(), box.y1()) > SAME;
    }

    int count() {
        return whole.size() - 1;
    }

    double top(int band) {
        return whole.get(band).at();
    }

    double foot(int band) {
        return whole.get(band + 1).at();
    }

    Box box() {
        Line first = whole.get(0);
        return new Box(
                first.from(),
                first.at(),
                first.to(),
                whole.get(whole.size() - 1).at());
    }

    /** The bands from one to before another. */
    Bands between(int from, int to) {
        return of(whole.subList(from, to + 1), partial);
    }

    /** The shorter lines within a band, from top to bottom. */
    List<Line> within(int band) {
        return partial.stream()
                .filter(line -> line.at() > top(band) && line.at() < foot(band))
                .toList();
    }

    /** The words of a band, and of those around it that lie between its ends. */
    List<Word> wordsOf(int band, List<Word> words) {
        Box box = box();
        return words.stream()
                .filter(word -> word.box().centerY() > top(band) && word.box().centerY() < foot(band))
                .filter(word -> word.box().centerX() > box.x0() && word.box().centerX() < box.x1())
                .toList();
    }
}
