package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/**
 * Level lines that are not drawn and yet are there: where upright lines side by side begin at one height, below a head over
 * all of them, a line parts this head from those below it, from the upright line at their left to that at their right.
 */
final class ImpliedLevels {
    /** Points by which the beginnings may differ. */
    private static final double SAME = 1.5;

    /** Points; no row of text is so low. */
    private static final double LOWEST = 6;

    private ImpliedLevels() {}

    /** The level lines drawn and implied, on a page of words. */
    static List<Line> with(List<Line> level, List<Line> upright, List<Word> words) {
        List<Line> all = new ArrayList<>(level);
        for (int i = 1; i + 1 < upright.size(); i++) {
            Line first = upright.get(i);
            int end = i + 1;
            while (end < upright.size() && Math.abs(upright.get(end).from() - first.from()) <= SAME) {
                end++;
            }
            if (end - i >= 2 && end < upright.size()) {
                Line left = upright.get(i - 1);
                Line right = upright.get(end);
                boolean below = runsThrough(left, first.from()) && runsThrough(right, first.from());
                Line line = new Line(first.from(), left.at(), right.at());
                if (below && level.stream().noneMatch(other -> isAt(other, line)) && hasHead(line, level, words)) {
                    all.add(line);
                }
            }
            i = end - 1;
        }
        return all;
    }

    /** Whether a word stands between the line and the next one above it. */
    private static boolean hasHead(Line line, List<Line> level, List<Word> words) {
        double above = level.stream()
                .filter(other -> other.at() < line.at() && other.covers(line.from(), line.to()) > 0)
                .mapToDouble(Line::at)
                .max()
                .orElse(line.at());
        return words.stream()
                .map(Word::box)
                .anyMatch(box -> box.centerY() > above
                        && box.centerY() < line.at()
                        && box.x0() > line.from()
                        && box.x1() < line.to());
    }

    private static boolean runsThrough(Line upright, double y) {
        return upright.from() < y - LOWEST && upright.to() > y + LOWEST;
    }

    private static boolean isAt(Line level, Line line) {
        return Math.abs(level.at() - line.at()) <= LOWEST && level.covers(line.from(), line.to()) > 0;
    }
}
