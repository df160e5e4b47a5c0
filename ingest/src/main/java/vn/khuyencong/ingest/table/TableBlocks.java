package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Where tables stand among the lines of a column of text. Lines with figures side by side over the same columns are the
 * body; what stands close above it over the same columns is the header.
 */
final class TableBlocks {
    /** Parts of the letters' size: white between two lines of one table at most. */
    private static final double WHITE = 2.0;

    private static final double WHITE_IN_HEADER = 1.5;

    /** Lines without figures between two with figures at most, and lines of a header. */
    private static final int MOST_BETWEEN = 6;

    private static final int MOST_IN_HEADER = 12;

    /** Lines that are looked back at to see whether one more stands over the same columns. */
    private static final int MEMORY = 14;

    private final List<SegmentedLine> lines;
    private final LevelRules rules;
    private final double width;

    private TableBlocks(List<SegmentedLine> lines, LevelRules rules) {
        this.lines = lines;
        this.rules = rules;
        double from = lines.stream().mapToDouble(line -> line.box().x0()).min().orElse(0);
        double to = lines.stream().mapToDouble(line -> line.box().x1()).max().orElse(0);
        this.width = to - from;
    }

    static List<TableBlock> find(List<SegmentedLine> lines, LevelRules rules) {
        return new TableBlocks(lines, rules).find();
    }

    private List<TableBlock> find() {
        List<TableBlock> blocks = new ArrayList<>();
        int free = 0;
        int at = 0;
        while (at < lines.size()) {
            if (!isRow(at)) {
                at++;
                continue;
            }
            int end = end(at);
            if (end - at >= 2) {
                List<SegmentedLine> body = lines.subList(at, end);
                int top = top(at, free, ColumnFinder.find(rows(body)));
                blocks.add(new TableBlock(lines.subList(top, at), body));
                free = end;
            }
            at = end;
        }
        return blocks;
    }

    private boolean isRow(int at) {
        return lines.get(at).hasFigures() && !lines.get(at).isProse(width);
    }

    /** The line after the last one of the body that begins at a line. */
    private int end(int start) {
        List<SegmentedLine> core = new ArrayList<>(List.of(lines.get(start)));
        int end = start + 1;
        for (int i = start + 1; i < lines.size() && i - end < MOST_BETWEEN; i++) {
            SegmentedLine line = lines.get(i);
            if (isFar(i, WHITE) || line.isProse(width)) {
                break;
            }
            if (line.isSingle()) {
                continue;
            }
            List<SegmentedLine> recent = core.subList(Math.max(0, core.size() - MEMORY), core.size());
            if (!fits(recent, line) || isHeaderOver(recent, line)) {
                break;
            }
            core.add(line);
            end = i + 1;
        }
        return end;
    }

    private boolean isFar(int i, double white) {
        SegmentedLine before = lines.get(i - 1);
        SegmentedLine line = lines.get(i);
        return line.y0() - before.y1() > white * Math.max(line.em(), before.em());
    }

    private static boolean fits(List<SegmentedLine> core, SegmentedLine line) {
        List<SegmentedLine> more = new ArrayList<>(core);
        more.add(line);
        int before = ColumnFinder.find(core).count();
        int after = ColumnFinder.find(more).count();
        return after >= 2 && after >= 0.6 * before;
    }

    /** Words or years where figures have stood so far: the header of another table. */
    private static boolean isHeaderOver(List<SegmentedLine> core, SegmentedLine line) {
        Columns columns = ColumnFinder.find(core);
        if (line.figures() > 0 || columns.count() < 2) {
            return false;
        }
        int over = 0;
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            over += range.first() > 0 && areFigures(core, columns, range) ? 1 : 0;
        }
        return over >= 2 || (over == 1 && columns.count() == 2);
    }

    private static boolean areFigures(List<SegmentedLine> core, Columns columns, Columns.Range range) {
        int all = 0;
        int figures = 0;
        for (SegmentedLine line : core) {
            for (Segment segment : line.segments()) {
                if (columns.rangeOf(segment).meets(range)) {
                    all++;
                    figures += segment.isFigure() ? 1 : 0;
                }
            }
        }
        return 10 * figures >= 7 * all;
    }

    static List<SegmentedLine> rows(List<SegmentedLine> body) {
        return body.stream().filter(line -> !line.isSingle()).toList();
    }

    /** The first line of the header above a body. */
    private int top(int start, int free, Columns columns) {
        int top = start;
        boolean heads = false;
        for (int i = start - 1; i >= free && start - i <= MOST_IN_HEADER; i--) {
            SegmentedLine line = lines.get(i);
            if (isFar(i + 1, WHITE_IN_HEADER)
                    || line.isProse(width)
                    || line.figures() > line.segments().size() / 2) {
                break;
            }
            boolean ruled =
                    rules.part(line.box().centerY(), lines.get(i + 1).box().centerY(), columns.whole());
            if (line.isSingle()) {
                Segment segment = line.segments().get(0);
                boolean overData = columns.rangeOf(segment).first() > 0
                        && segment.box().width() < 0.8 * columns.whole().width();
                boolean aboveTop = ruled && heads;
                if (aboveTop || (!overData && !isInsideHeader(i, free))) {
                    break;
                }
                if (!overData) {
                    continue;
                }
            }
            heads = true;
            top = i;
        }
        return top;
    }

    /** A line of the first column's head, with a line of several heads close above it. */
    private boolean isInsideHeader(int i, int free) {
        for (int above = i - 1; above >= Math.max(free, i - 2); above--) {
            SegmentedLine line = lines.get(above);
            if (isFar(above + 1, 0.8) || line.isProse(width)) {
                return false;
            }
            if (line.segments().size() >= 2) {
                return true;
            }
        }
        return false;
    }
}
