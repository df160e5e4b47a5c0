package vn.khuyencong.ingest.table;

import java.util.List;

/** The lines of one column of text from top to bottom, with the rules between them. */
final class LineStack {
    /** Parts of the letters' size: white between two lines of one table at most, unless its rows stand farther apart. */
    static final double WHITE = 2.0;

    /** The same where a rule runs through it. */
    static final double WHITE_AROUND_RULE = 4.0;

    static final double WHITE_IN_CELL = 1.0;

    /** The same between two lines of one head. */
    static final double WHITE_IN_HEAD = 0.5;

    private final List<SegmentedLine> lines;
    private final LevelRules rules;
    private final double width;

    LineStack(List<SegmentedLine> lines, LevelRules rules) {
        this.lines = List.copyOf(lines);
        this.rules = rules;
        double from = lines.stream().mapToDouble(line -> line.box().x0()).min().orElse(0);
        double to = lines.stream().mapToDouble(line -> line.box().x1()).max().orElse(0);
        this.width = to - from;
    }

    int count() {
        return lines.size();
    }

    SegmentedLine get(int i) {
        return lines.get(i);
    }

    List<SegmentedLine> between(int from, int to) {
        return lines.subList(from, to);
    }

    LevelRules rules() {
        return rules;
    }

    /** From the foot of the line above to the head of a line, in points; negative where they reach into each other. */
    double whiteAbove(int i) {
        return lines.get(i).y0() - lines.get(i - 1).y1();
    }

    boolean isProse(int i) {
        return lines.get(i).isProse(width);
    }

    /** Whether a rule over all columns runs between a line and the one above it. */
    boolean isRuledOff(int i, Columns columns) {
        return i > 0
                && rules.part(
                        lines.get(i - 1).box().centerY(), lines.get(i).box().centerY(), columns.whole());
    }
}
