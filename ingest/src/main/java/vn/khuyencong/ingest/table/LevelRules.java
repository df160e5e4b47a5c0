package vn.khuyencong.ingest.table;

import java.util.Comparator;
import java.util.List;

/** The level lines of a page as evidence: what they part and how far they reach. */
final class LevelRules {
    /** Part of a width that a rule covers if it reaches over the whole of it. */
    private static final double WHOLE = 0.8;

    private final List<Line> lines;

    LevelRules(List<Line> lines) {
        this.lines = lines.stream().sorted(Comparator.comparingDouble(Line::at)).toList();
    }

    /** The pieces of rules at heights between two, from top to bottom. */
    List<Line> between(double top, double bottom) {
        return lines.stream()
                .filter(line -> top < line.at() && line.at() < bottom)
                .toList();
    }

    /** Whether rules at heights between two, at one height together, reach over the whole of a stretch. */
    boolean part(double top, double bottom, Extent whole) {
        return findParting(top, bottom, whole) >= 0;
    }

    /** The height of the first such rule, -1 where there is none. */
    double findParting(double top, double bottom, Extent whole) {
        List<Line> between = between(top, bottom);
        for (Line line : between) {
            double covered = between.stream()
                    .filter(other -> Math.abs(other.at() - line.at()) <= LineMerger.SAME)
                    .mapToDouble(other -> other.covers(whole.from(), whole.to()))
                    .sum();
            if (covered >= WHOLE * whole.width()) {
                return line.at();
            }
        }
        return -1;
    }
}
