package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines above a body that are its header: texts close above, each over columns of the body. A caption, the line of the
 * unit and a letterhead stand across the columns and are none; headings of rows and first lines of labels, which stand
 * over the first columns alone, belong to the body.
 */
final class HeaderLines {
    private static final int MOST = 12;

    /** Texts that a title with blanks to be filled in falls into at most. */
    private static final int MOST_IN_TITLE = 4;

    private final LineStack lines;
    private final int start;
    private final List<SegmentedLine> body;
    private final Columns columns;
    private final FigureColumns figures;

    /** @param start the first line of the body, and {@code end} that after its last one */
    HeaderLines(LineStack lines, int start, int end) {
        this.lines = lines;
        this.start = start;
        this.body = lines.between(start, end);
        List<SegmentedLine> rows = TableBlocks.rows(body);
        this.columns = ColumnFinder.find(rows);
        this.figures = FigureColumns.of(rows, columns);
    }

    /** The block of the body with its header, at or below a line. */
    TableBlock above(int free) {
        List<SegmentedLine> heads = new ArrayList<>(lines.between(top(free), start));
        List<SegmentedLine> rows = new ArrayList<>(body);
        while (heads.size() > 1
                && (isUnit(heads.get(0), heads.get(1)) || isAlone(heads.get(0), heads.get(1)) || isAskew(heads))) {
            heads.remove(0);
        }
        int end = endOfHeads(heads);
        if (end < heads.size()) {
            rows.addAll(0, heads.subList(end, heads.size()));
            heads.subList(end, heads.size()).clear();
        } else if (!heads.isEmpty()) {
            int tail = tailOfHeads(heads.get(heads.size() - 1), rows);
            heads.addAll(rows.subList(0, tail));
            rows.subList(0, tail).clear();
        }
        return new TableBlock(heads, rows);
    }

    private int top(int free) {
        int top = start;
        for (int i = start - 1; i >= free && start - i <= MOST; i--) {
            SegmentedLine line = lines.get(i);
            boolean ruled = lines.isRuledOff(i + 1, columns);
            double most = ruled ? LineStack.WHITE_AROUND_RULE : LineStack.WHITE;
            boolean far = lines.whiteAbove(i + 1) > most * line.em();
            boolean heading = LongHeading.is(line, columns) && lines.isProse(i);
            if (!far && (heading || LongHeading.isNumber(line, columns))) {
                continue;
            }
            if (far || lines.isProse(i) || line.figures() > line.segments().size() / 2) {
                break;
            }
            boolean head =
                    (line.isSingle() ? isOverData(line.segments().get(0)) : !isCaption(line)) && !isTitle(i, free);
            boolean aboveTop = line.isSingle() && ruled && top < start && !isRuledAbove(line);
            if (aboveTop || (!head && !(line.isSingle() && isInside(i, free)))) {
                break;
            }
            top = head ? i : top;
        }
        return top;
    }

    /** A line between two rules is inside the table. */
    private boolean isRuledAbove(SegmentedLine line) {
        return lines.rules().part(line.y0() - 1.5 * line.em(), line.box().centerY(), columns.whole());
    }

    /** Right of the first column: a caption begins at the margin, or stands in the middle of the whole. */
    private boolean isOverData(Segment segment) {
        if (columns.rangeOf(segment).first() == 0) {
            return false;
        }
        double center = segment.box().centerX();
        Extent data = columns.span(1, columns.count() - 1);
        double offData = Math.abs(center - data.center());
        double offWhole = Math.abs(center - columns.whole().center());
        return segment.box().width() < 0.5 * data.width() || offData < offWhole;
    }

    /**
     * Set in the middle of the whole table, labels included, and not over its columns: a title, or what it is attached to
     * ("(Kèm theo Báo cáo số …/BC-UBND ngày …)").
     */
    private boolean isTitle(int i, int free) {
        SegmentedLine line = lines.get(i);
        if (!isInTheMiddle(line) || line.segments().size() > MOST_IN_TITLE) {
            return false;
        }
        if (line.isSingle()) {
            Extent data = columns.span(Math.min(figures.first(), columns.count() - 1), columns.count() - 1);
            boolean overData = Math.abs(line.box().centerX() - data.center()) <= middle(line);
            boolean severalLines = i > free && lines.get(i - 1).isSingle() && isInTheMiddle(lines.get(i - 1));
            return !overData || severalLines;
        }
        Segment first = line.segments().get(0);
        boolean headsLabels = columns.rangeOf(first).last() == 0 && !first.isItalic();
        long over = line.segments().stream().filter(this::isOverItsColumns).count();
        return !headsLabels && 2 * over < line.segments().size();
    }

    private boolean isInTheMiddle(SegmentedLine line) {
        boolean across =
                columns.rangeOf(new Extent(line.box().x0(), line.box().x1())).count() > 1;
        return across && Math.abs(line.box().centerX() - columns.whole().center()) <= middle(line);
    }

    private double middle(SegmentedLine line) {
        return Math.max(0.6 * line.em(), 0.01 * columns.whole().width());
    }

    private boolean isOverItsColumns(Segment segment) {
        Columns.Range range = columns.rangeOf(segment);
        Extent stretch = columns.span(range.first(), range.last());
        double em = segment.words().get(0).fontSize();
        double off = Math.abs(segment.box().centerX() - stretch.center());
        double offSides = Math.min(Math.abs(segment.x0() - stretch.from()), Math.abs(segment.x1() - stretch.to()));
        return range.count() == 1 ? Math.min(off, offSides) <= 0.6 * em : off <= 0.3 * em;
    }

    /** A text that reaches from the first column over most of the others. */
    private boolean isCaption(SegmentedLine line) {
        return line.segments().stream()
                .map(columns::rangeOf)
                .anyMatch(range -> range.first() == 0 && range.count() > 1 && 2 * range.count() > columns.count());
    }

    /** A line of the first column's head, with a line of several heads close above it. */
    private boolean isInside(int i, int free) {
        for (int above = i - 1; above >= Math.max(free, i - 2); above--) {
            SegmentedLine line = lines.get(above);
            if (lines.whiteAbove(above + 1) > LineStack.WHITE_IN_CELL * line.em() || lines.isProse(above)) {
                return false;
            }
            if (line.segments().size() >= 2) {
                return true;
            }
        }
        return false;
    }

    /** One text over several columns that ends where the table does, and is in the middle of none of them. */
    private boolean isUnit(SegmentedLine line, SegmentedLine below) {
        if (!line.isSingle()) {
            return false;
        }
        Extent text = Extent.of(line.segments().get(0));
        Columns.Range range = columns.rangeOf(text);
        boolean atEnd = Math.abs(text.to() - columns.whole().to()) <= line.em();
        double offOwn = Math.abs(
                text.center() - columns.span(range.first(), range.last()).center());
        double offData =
                Math.abs(text.center() - columns.span(1, columns.count() - 1).center());
        boolean centred = offOwn <= 0.15 * line.em() || offData <= 0.5 * line.em();
        Segment own = line.segments().get(0);
        boolean otherStyle = below.segments().stream()
                .allMatch(head -> (head.isBold() && !own.isBold()) || (own.isItalic() && !head.isItalic()));
        return atEnd && (otherStyle || (range.count() > 1 && !centred));
    }

    /** One text over one column that stands apart from the heads below: no first line of a head stands so far off. */
    private boolean isAlone(SegmentedLine line, SegmentedLine below) {
        return line.isSingle()
                && columns.rangeOf(line.segments().get(0)).count() == 1
                && below.y0() - line.y1() > 0.7 * line.em();
    }

    /** Texts that reach over several columns and stand over the middle or the beginning of none: part of a caption. */
    private boolean isAskew(List<SegmentedLine> heads) {
        SegmentedLine line = heads.get(0);
        List<SegmentedLine> below = new ArrayList<>(heads.subList(1, heads.size()));
        below.addAll(body);
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            if (range.count() > 1 && !isOverSome(Extent.of(segment), range, below, line.em())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOverSome(Extent text, Columns.Range natural, List<SegmentedLine> below, double em) {
        for (int first = natural.first(); first >= 0; first--) {
            for (int last = natural.last(); last < columns.count(); last++) {
                Extent stretch = stretch(new Columns.Range(first, last), below);
                boolean centred = Math.abs(text.center() - stretch.center()) <= em;
                if (centred || Math.abs(text.from() - stretch.from()) <= 0.6 * em) {
                    return first > 0 || last == natural.last();
                }
            }
        }
        return false;
    }

    /** What some columns and the texts over them reach over. */
    private Extent stretch(Columns.Range range, List<SegmentedLine> below) {
        Extent stretch = columns.span(range.first(), range.last());
        for (SegmentedLine line : below) {
            for (Segment segment : line.segments()) {
                if (range.contains(columns.rangeOf(segment))) {
                    stretch = stretch.union(Extent.of(segment));
                }
            }
        }
        return stretch;
    }

    /** After the last line that has a head over the figures, and what goes on from it in small letters. */
    private int endOfHeads(List<SegmentedLine> heads) {
        int end = heads.size();
        while (end > 1 && isOverLabels(heads.get(end - 1))) {
            SegmentedLine below = end < heads.size() ? heads.get(end) : body.get(0);
            if (lines.rules()
                    .part(heads.get(end - 1).box().centerY(), below.box().centerY(), columns.whole())) {
                return end;
            }
            end--;
        }
        while (end < heads.size()
                && heads.get(end).isSingle()
                && heads.get(end).segments().get(0).goesOn()) {
            end++;
        }
        return end;
    }

    private boolean isOverLabels(SegmentedLine line) {
        return line.segments().stream()
                .allMatch(segment -> columns.rangeOf(segment).first() < figures.first());
    }

    /**
     * How many lines at the top of the body have no label, and words or what stands in brackets where figures follow, or
     * stand so close below the heads that they go on in them.
     */
    private int tailOfHeads(SegmentedLine head, List<SegmentedLine> rows) {
        int tail = 0;
        for (int i = 0; i < Math.min(6, rows.size() - 2); i++) {
            SegmentedLine line = rows.get(i);
            boolean labelled = line.segments().stream()
                    .anyMatch(segment -> columns.rangeOf(segment).first() < figures.first());
            if (labelled || isOfFigures(line)) {
                break;
            }
            boolean words = line.segments().stream()
                    .anyMatch(segment ->
                            figures.isOfFigures(columns.rangeOf(segment).first())
                                    && !segment.isFigure()
                                    && !segment.isMostlyDigits());
            boolean units = line.segments().stream().allMatch(segment -> CellForm.isInParentheses(segment.text()));
            boolean close = isCloseBelow(i == 0 ? head : rows.get(i - 1), line, rows.get(i + 1));
            tail = words || ((units || close) && tail == i) ? i + 1 : tail;
        }
        return tail;
    }

    /** Most of its texts are numbers, no numbers of columns in brackets among them. */
    private static boolean isOfFigures(SegmentedLine line) {
        long numbers = line.segments().stream()
                .filter(segment -> segment.isNumber() && !CellForm.isInParentheses(segment.text()))
                .count();
        return 2 * numbers > line.segments().size();
    }

    /** As close to the line above as lines of one cell, and far from the one below. */
    private static boolean isCloseBelow(SegmentedLine above, SegmentedLine line, SegmentedLine below) {
        double white = line.y0() - above.y1();
        return white <= LineStack.WHITE_IN_HEAD * line.em() && white < (below.y0() - line.y1()) / 2;
    }
}
