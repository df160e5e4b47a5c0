package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Where tables may stand among the lines of a column of text: lines that fall into segments over the same columns, close
 * to each other, are the body; what stands close above it over the same columns is the header. Tables of figures are
 * looked for first, those of words among the lines that are left.
 */
final class TableBlocks {
    /** Times the usual white between the rows of a table. */
    private static final double WIDER = 1.7;

    /** Lines between two rows at most, further lines of labels aside, and those of them that reach over several columns. */
    private static final int MOST_BETWEEN = 16;

    private static final int MOST_ACROSS = 3;

    private final LineStack lines;

    TableBlocks(LineStack lines) {
        this.lines = lines;
    }

    /** Blocks whose rows have figures, from top to bottom. */
    List<TableBlock> ofFigures() {
        List<TableBlock> blocks = new ArrayList<>();
        int free = 0;
        int at = 0;
        while (at < lines.count()) {
            int end = isRow(at) ? end(at, true) : at + 1;
            if (end - at >= 2 || (isRow(at) && lines.get(at).figures() >= 2)) {
                blocks.add(new HeaderLines(lines, withFirstLabel(at, free), end).above(free));
                free = end;
            }
            at = end;
        }
        return blocks;
    }

    /** Blocks of rows of words. */
    List<TableBlock> ofWords() {
        List<TableBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.count()) {
            boolean row = !lines.get(at).isSingle() && !lines.isProse(at);
            int end = row ? end(at, false) : at + 1;
            if (end - at >= 2) {
                blocks.add(new TableBlock(List.of(), lines.between(at, end)));
            }
            at = end;
        }
        return blocks;
    }

    /** The lines that show columns: those of several segments, and labels that stand left of all others. */
    static List<SegmentedLine> rows(List<SegmentedLine> body) {
        double left = body.stream()
                .filter(line -> !line.isSingle())
                .mapToDouble(line -> line.box().x0())
                .min()
                .orElse(0);
        return body.stream()
                .filter(line -> !line.isSingle() || line.box().x1() < left)
                .toList();
    }

    private boolean isRow(int at) {
        return lines.get(at).hasFigures() && !lines.isProse(at);
    }

    /** The line after the last one of the body that begins at a line. */
    private int end(int start, boolean ofFigures) {
        RowsSoFar rows = new RowsSoFar(lines.get(start));
        int end = start + 1;
        int crossing = 0;
        int between = 0;
        for (int i = start + 1; i < lines.count() && crossing <= MOST_ACROSS && between < MOST_BETWEEN; i++) {
            SegmentedLine line = lines.get(i);
            // However long a label is in a narrow column, its lines begin where labels do.
            boolean label = LongHeading.is(line, rows.columns());
            between += label ? 0 : 1;
            if (isFar(i, rows) || (lines.isProse(i) && !label)) {
                break;
            }
            if (line.isSingle()) {
                crossing += label || rows.isWithinOne(line) ? 0 : 1;
                continue;
            }
            if (!rows.fits(line) || (ofFigures && isHeaderOver(rows, i))) {
                break;
            }
            if (rows.isAcross(line) && (!ofFigures || line.hasFigures() || goesOnInColumns(rows, i))) {
                rows.add(line);
                end = i + 1;
                crossing = 0;
                between = 0;
            }
        }
        return withLastLabel(end, rows);
    }

    private boolean isFar(int i, RowsSoFar rows) {
        double white = lines.whiteAbove(i);
        double em = Math.max(lines.get(i).em(), lines.get(i - 1).em());
        if (white <= LineStack.WHITE * em || white <= WIDER * rows.usualWhite()) {
            return false;
        }
        return white > LineStack.WHITE_AROUND_RULE * em || !lines.isRuledOff(i, rows.columns());
    }

    /** A line without figures that goes on in several columns, each text within its own. */
    private boolean goesOnInColumns(RowsSoFar rows, int i) {
        SegmentedLine line = lines.get(i);
        return rows.areFilledBy(line) && lines.whiteAbove(i) <= LineStack.WHITE_IN_CELL * line.em();
    }

    /** Words or years where figures have stood so far: the header of another table. */
    private boolean isHeaderOver(RowsSoFar rows, int i) {
        SegmentedLine line = lines.get(i);
        Columns columns = rows.columns();
        if (line.figures() > 0 || columns.count() < 2 || isBetweenLines(i)) {
            return false;
        }
        boolean apart = lines.whiteAbove(i) > 1.3 * rows.usualWhite() + 0.3 * line.em()
                || line.segments().stream().allMatch(Segment::isBold)
                || isSpanner(lines.get(i - 1), columns)
                || (lines.isRuledOff(i, columns) && !lines.isRuledOff(i - 1, columns));
        int over = 0;
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            boolean head = CellForm.isYear(segment.text()) || !segment.hasDigit() || apart;
            over += range.first() > 0 && head && rows.areFigures(range) ? 1 : 0;
        }
        return over >= 2 || (over == 1 && columns.count() == 2);
    }

    /** Part of a row whose cells are set in the middle of its height: it reaches into a line with figures. */
    private boolean isBetweenLines(int i) {
        double reach = -0.2 * lines.get(i).em();
        boolean above = lines.whiteAbove(i) < reach && lines.get(i - 1).figures() > 0;
        boolean below = i + 1 < lines.count()
                && lines.whiteAbove(i + 1) < reach
                && lines.get(i + 1).figures() > 0;
        return above || below;
    }

    /** One text over columns of figures, or over several columns. */
    private static boolean isSpanner(SegmentedLine line, Columns columns) {
        if (!line.isSingle()) {
            return false;
        }
        Columns.Range range = columns.rangeOf(line.segments().get(0));
        return range.first() > 0 || range.count() > 1;
    }

    /** A label set in the middle of the height of its row begins above its figures, and reaches into their line. */
    private int withFirstLabel(int start, int free) {
        int first = start;
        while (first > free && lines.whiteAbove(first) < -0.2 * lines.get(first).em()) {
            first--;
        }
        return first;
    }

    /** A label whose last lines stand below its figures: in small letters, or before the rule that closes the table. */
    private int withLastLabel(int end, RowsSoFar rows) {
        int after = end;
        while (isLastOfLabel(after, rows)) {
            after++;
        }
        return after;
    }

    private boolean isLastOfLabel(int end, RowsSoFar rows) {
        if (end >= lines.count() || !lines.get(end).isSingle() || isFar(end, rows)) {
            return false;
        }
        SegmentedLine line = lines.get(end);
        Columns columns = rows.columns();
        boolean label = columns.count() > 1 && rows.isWithinOne(line);
        boolean close = lines.whiteAbove(end) <= LineStack.WHITE_IN_CELL * line.em();
        boolean ruledBelow = lines.rules()
                .part(line.box().centerY(), line.y1() + LineStack.WHITE_IN_CELL * line.em(), columns.whole());
        boolean goesOn = line.segments().get(0).beginsLowerCase() || ruledBelow;
        return label && close && goesOn && !lines.isRuledOff(end, columns);
    }
}
