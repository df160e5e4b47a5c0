package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/**
 * Parts what only happens to stand side by side: where a wide corridor runs through a block and the lines on its two sides
 * stand at heights of their own, they are two blocks (a table beside a chart, a text beside a table).
 */
final class SideBySide {
    /** Parts of the letters' size: how wide the white is at least. */
    private static final double WHITE = 2.5;

    /** Part of the lines of the smaller side that stand on one line with the other side, where both are one table. */
    private static final double TOGETHER = 0.4;

    private SideBySide() {}

    static List<List<SegmentedLine>> part(List<SegmentedLine> lines, LevelRules rules, Segmenter segmenter) {
        for (TableBlock block : new TableBlocks(new LineStack(lines, rules)).ofFigures()) {
            double x = border(block);
            if (x > 0) {
                return partAt(x, block, lines, rules, segmenter);
            }
        }
        return List.of(lines);
    }

    private static List<List<SegmentedLine>> partAt(
            double x, TableBlock block, List<SegmentedLine> lines, LevelRules rules, Segmenter segmenter) {
        List<SegmentedLine> own = new ArrayList<>(block.header());
        own.addAll(block.body());
        int from = lines.indexOf(own.get(0));
        int to = lines.indexOf(own.get(own.size() - 1)) + 1;
        while (from > 0 && !crosses(lines.get(from - 1), x)) {
            from--;
        }
        while (to < lines.size() && !crosses(lines.get(to), x)) {
            to++;
        }
        List<List<SegmentedLine>> parts = new ArrayList<>();
        parts.add(lines.subList(0, from));
        for (boolean left : new boolean[] {true, false}) {
            List<Word> words = new ArrayList<>();
            for (SegmentedLine line : lines.subList(from, to)) {
                for (Word word : line.line().words()) {
                    if (word.box().centerX() < x == left) {
                        words.add(word);
                    }
                }
            }
            parts.addAll(part(TextLine.of(words).stream().map(segmenter::cut).toList(), rules, segmenter));
        }
        parts.addAll(part(lines.subList(to, lines.size()), rules, segmenter));
        return parts;
    }

    private static boolean crosses(SegmentedLine line, double x) {
        return line.box().x0() < x
                && line.box().x1() > x
                && line.segments().stream().anyMatch(s -> s.x0() < x && s.x1() > x);
    }

    /** The middle of the corridor that parts two blocks, -1 where there is none. */
    private static double border(TableBlock block) {
        List<SegmentedLine> rows = TableBlocks.rows(block.body());
        Columns columns = ColumnFinder.find(rows);
        double em = block.body().get(0).em();
        for (int i = 1; i < columns.count(); i++) {
            double from = columns.extents().get(i - 1).to();
            double to = columns.extents().get(i).from();
            if (to - from >= WHITE * em && !areTogether(block.body(), (from + to) / 2)) {
                return (from + to) / 2;
            }
        }
        return -1;
    }

    private static boolean areTogether(List<SegmentedLine> lines, double x) {
        int left = 0;
        int right = 0;
        int both = 0;
        for (SegmentedLine line : lines) {
            boolean before = line.box().x0() < x;
            boolean after = line.box().x1() > x;
            left += before ? 1 : 0;
            right += after ? 1 : 0;
            both += before && after ? 1 : 0;
        }
        return both >= TOGETHER * Math.min(left, right);
    }
}
