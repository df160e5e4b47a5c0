package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where tables may stand among the lines of a column of text: lines that fall into segments over the same columns, close
 * to each other, are the body; what stands close above it over the same columns is the header. Tables of figures are
 * looked for first, those of words among the lines that are left.
 */
final class TableBlocks {
    /** Parts of the letters' size: white between two lines of one table at most, unless its rows stand farther apart. */
    private static final double WHITE = 2.0;

    /** The same where a rule runs through it. */
    private static final double WHITE_AROUND_RULE = 4.0;

    /** Times the usual white between the rows of a table. */
    private static final double WIDER = 1.7;

    private static final double WHITE_IN_CELL = 1.0;

    /** Lines between two rows at most, those of them that reach over several columns, and lines of a header. */
    private static final int MOST_BETWEEN = 16;

    private static final int MOST_ACROSS = 3;

    private static final int MOST_IN_HEADER = 12;

    /** Lines that are looked back at to see whether one more stands over the same columns. */
    private static final int MEMORY = 14;

    private final List<SegmentedLine> lines;
    private final LevelRules rules;
    private final double width;

    /** @param lines of one column of text, from top to bottom */
    TableBlocks(List<SegmentedLine> lines, LevelRules rules) {
        this.lines = lines;
        this.rules = rules;
        double from = lines.stream().mapToDouble(line -> line.box().x0()).min().orElse(0);
        double to = lines.stream().mapToDouble(line -> line.box().x1()).max().orElse(0);
        this.width = to - from;
    }

    /** Blocks whose rows have figures, from top to bottom. */
    List<TableBlock> ofFigures() {
        List<TableBlock> blocks = new ArrayList<>();
        int free = 0;
        int at = 0;
        while (at < lines.size()) {
            int end = isRow(at) ? end(at, true) : at + 1;
            if (end - at >= 2 || (isRow(at) && lines.get(at).figures() >= 2)) {
                int start = withFirstLabel(at, free);
                List<SegmentedLine> body = lines.subList(start, end);
                int top = top(start, free, ColumnFinder.find(rows(body)));
                blocks.add(withSingleLabels(lines.subList(top, start), body));
                free = end;
            }
            at = end;
        }
        return blocks;
    }

    /** Blocks of rows of words: a header is what stands above the first rule, or the first line. */
    List<TableBlock> ofWords() {
        List<TableBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            boolean row = !lines.get(at).isSingle() && !lines.get(at).isProse(width);
            int end = row ? end(at, false) : at + 1;
            if (end - at >= 2) {
                blocks.add(new TableBlock(List.of(), lines.subList(at, end)));
            }
            at = end;
        }
        return blocks;
    }

    private boolean isRow(int at) {
        return lines.get(at).hasFigures() && !lines.get(at).isProse(width);
    }

    /** The line after the last one of the body that begins at a line. */
    private int end(int start, boolean ofFigures) {
        List<SegmentedLine> core = new ArrayList<>(List.of(lines.get(start)));
        int end = start + 1;
        int crossing = 0;
        for (int i = start + 1; i < lines.size() && crossing <= MOST_ACROSS && i - end < MOST_BETWEEN; i++) {
            SegmentedLine line = lines.get(i);
            if (isFar(i, core) || line.isProse(width)) {
                break;
            }
            if (line.isSingle()) {
                crossing += isWithinColumn(line, core) ? 0 : 1;
                continue;
            }
            List<SegmentedLine> recent = core.subList(Math.max(0, core.size() - MEMORY), core.size());
            if (!fits(recent, line) || (ofFigures && isHeaderOver(recent, line, i))) {
                break;
            }
            if (isAcrossColumns(recent, line) && (!ofFigures || line.hasFigures() || fillsColumns(recent, line, i))) {
                core.add(line);
                end = i + 1;
                crossing = 0;
            }
        }
        return withLastLabel(end, core);
    }

    /** A label set in the middle of the height of its row begins above its figures, and reaches into their line. */
    private int withFirstLabel(int start, int free) {
        int first = start;
        while (first > free
                && lines.get(first).y0()
                        < lines.get(first - 1).y1() - 0.2 * lines.get(first).em()) {
            first--;
        }
        return first;
    }

    /** A label whose last line stands below its figures: in small letters, or before the rule that closes the table. */
    private int withLastLabel(int end, List<SegmentedLine> core) {
        if (end >= lines.size() || !lines.get(end).isSingle() || isFar(end, core)) {
            return end;
        }
        SegmentedLine line = lines.get(end);
        SegmentedLine last = lines.get(end - 1);
        Columns columns = ColumnFinder.find(core.subList(Math.max(0, core.size() - MEMORY), core.size()));
        Segment segment = line.segments().get(0);
        boolean label = columns.count() > 1 && columns.rangeOf(segment).count() == 1;
        boolean close = line.y0() - last.y1() <= WHITE_IN_CELL * line.em();
        boolean ruledOff = rules.part(last.box().centerY(), line.box().centerY(), columns.whole());
        boolean ruledBelow = rules.part(line.box().centerY(), line.y1() + WHITE_IN_CELL * line.em(), columns.whole());
        return label && close && !ruledOff && (segment.beginsLowerCase() || ruledBelow) ? end + 1 : end;
    }

    private boolean isFar(int i, List<SegmentedLine> core) {
        double white = white(i);
        double em = Math.max(lines.get(i).em(), lines.get(i - 1).em());
        if (white <= WHITE * em || white <= WIDER * usualWhite(core)) {
            return false;
        }
        return white > WHITE_AROUND_RULE * em || !isRuledOff(i, ColumnFinder.find(core));
    }

    private double white(int i) {
        return lines.get(i).y0() - lines.get(i - 1).y1();
    }

    private static double usualWhite(List<SegmentedLine> core) {
        if (core.size() < 3) {
            return 0;
        }
        List<Double> whites = new ArrayList<>();
        for (int i = 1; i < core.size(); i++) {
            whites.add(core.get(i).y0() - core.get(i - 1).y1());
        }
        Collections.sort(whites);
        return whites.get(whites.size() / 2);
    }

    /** Text in two columns at least: a number and a heading behind it are none. */
    private static boolean isAcrossColumns(List<SegmentedLine> core, SegmentedLine line) {
        Columns columns = ColumnFinder.find(core);
        int first = columns.rangeOf(line.segments().get(0)).first();
        return columns.count() == 1
                || line.segments().stream().map(columns::rangeOf).anyMatch(range -> range.first() > first);
    }

    private static boolean isWithinColumn(SegmentedLine line, List<SegmentedLine> core) {
        return ColumnFinder.find(core.subList(Math.max(0, core.size() - MEMORY), core.size()))
                        .rangeOf(line.segments().get(0))
                        .count()
                == 1;
    }

    private static boolean fits(List<SegmentedLine> core, SegmentedLine line) {
        List<SegmentedLine> more = new ArrayList<>(core);
        more.add(line);
        Columns columns = ColumnFinder.find(core);
        int before = columns.count();
        long within = line.segments().stream()
                .filter(segment -> columns.rangeOf(segment).count() == 1)
                .count();
        if (core.size() >= 3 && 2 * within < line.segments().size()) {
            return false;
        }
        int after = ColumnFinder.find(more).count();
        return after >= 2 && after >= 0.6 * before;
    }

    /** A line without figures that goes on in several columns, each text within its own. */
    private boolean fillsColumns(List<SegmentedLine> core, SegmentedLine line, int i) {
        Columns columns = ColumnFinder.find(core);
        long filled = line.segments().stream()
                .map(columns::rangeOf)
                .filter(range -> range.count() == 1)
                .map(Columns.Range::first)
                .distinct()
                .count();
        return filled == line.segments().size() && filled >= 2 && white(i) <= WHITE_IN_CELL * line.em();
    }

    /** Words or years where figures have stood so far: the header of another table. */
    private boolean isHeaderOver(List<SegmentedLine> core, SegmentedLine line, int i) {
        Columns columns = ColumnFinder.find(core);
        if (line.figures() > 0 || columns.count() < 2) {
            return false;
        }
        boolean apart = white(i) > 1.3 * usualWhite(core) + 0.3 * line.em()
                || line.segments().stream().allMatch(Segment::isBold)
                || isSpanner(lines.get(i - 1), columns)
                || (isRuledOff(i, columns) && !isRuledOff(i - 1, columns));
        int over = 0;
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            boolean head = CellForm.isYear(segment.text()) || !segment.hasDigit() || apart;
            over += range.first() > 0 && head && areFigures(core, columns, range) ? 1 : 0;
        }
        return over >= 2 || (over == 1 && columns.count() == 2);
    }

    /** One text over columns of figures, or over several columns. */
    private static boolean isSpanner(SegmentedLine line, Columns columns) {
        if (!line.isSingle()) {
            return false;
        }
        Columns.Range range = columns.rangeOf(line.segments().get(0));
        return range.first() > 0 || range.count() > 1;
    }

    private boolean isRuledOff(int i, Columns columns) {
        return i > 0
                && rules.part(
                        lines.get(i - 1).box().centerY(), lines.get(i).box().centerY(), columns.whole());
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

    /** The first line of the header above a body. */
    private int top(int start, int free, Columns columns) {
        int top = start;
        boolean heads = false;
        for (int i = start - 1; i >= free && start - i <= MOST_IN_HEADER; i--) {
            SegmentedLine line = lines.get(i);
            boolean ruled = isRuledOff(i + 1, columns);
            if (white(i + 1) > (ruled ? WHITE_AROUND_RULE : WHITE) * line.em()
                    || line.isProse(width)
                    || line.figures() > line.segments().size() / 2) {
                break;
            }
            if (line.isSingle()) {
                boolean over = isOverData(line.segments().get(0), columns);
                boolean aboveTop = ruled && heads;
                if (aboveTop || (!over && !isInsideHeader(i, free))) {
                    break;
                }
                if (!over) {
                    continue;
                }
            } else if (isCaption(line, columns)) {
                break;
            }
            heads = true;
            top = i;
        }
        return top;
    }

    /** Right of the first column: a caption begins at the margin, or stands in the middle of the whole. */
    private static boolean isOverData(Segment segment, Columns columns) {
        if (columns.rangeOf(segment).first() == 0) {
            return false;
        }
        Extent whole = columns.whole();
        Extent data = columns.span(1, columns.count() - 1);
        double offData = Math.abs(Extent.of(segment).center() - data.center());
        double offWhole = Math.abs(Extent.of(segment).center() - whole.center());
        return segment.box().width() < 0.5 * data.width() || offData < offWhole;
    }

    /** A text that reaches from the first column over most of the others. */
    private static boolean isCaption(SegmentedLine line, Columns columns) {
        return line.segments().stream()
                .map(columns::rangeOf)
                .anyMatch(range -> range.first() == 0 && range.count() > 1 && 2 * range.count() > columns.count());
    }

    /** A line of the first column's head, with a line of several heads close above it. */
    private boolean isInsideHeader(int i, int free) {
        for (int above = i - 1; above >= Math.max(free, i - 2); above--) {
            SegmentedLine line = lines.get(above);
            if (white(above + 1) > WHITE_IN_CELL * line.em() || line.isProse(width)) {
                return false;
            }
            if (line.segments().size() >= 2) {
                return true;
            }
        }
        return false;
    }

    /**
     * A label alone between the heads and the first row of figures is a heading of rows, or the first line of a label; a
     * row of nothing but units is part of the header.
     */
    private TableBlock withSingleLabels(List<SegmentedLine> header, List<SegmentedLine> body) {
        Columns columns = ColumnFinder.find(rows(body));
        List<SegmentedLine> heads = new ArrayList<>(header);
        List<SegmentedLine> rows = new ArrayList<>(body);
        while (heads.size() > 1 && (isUnitLine(heads.get(0), heads.get(1), columns) || isAskew(heads, body, columns))) {
            heads.remove(0);
        }
        int found = heads.size();
        int firstData = FigureColumns.of(rows(body), columns).first();
        int end = endOfHeads(heads, rows.get(0), columns, firstData);
        rows.addAll(0, heads.subList(end, heads.size()));
        heads.subList(end, heads.size()).clear();
        if (!heads.isEmpty() && heads.size() == found) {
            int tail = tailOfHeads(rows, columns, firstData);
            heads.addAll(rows.subList(0, tail));
            rows.subList(0, tail).clear();
        }
        return new TableBlock(heads, rows);
    }

    /** After the last line that has a head over the figures, and what goes on from it in small letters. */
    private int endOfHeads(List<SegmentedLine> heads, SegmentedLine firstRow, Columns columns, int firstData) {
        int end = heads.size();
        while (end > 1
                && heads.get(end - 1).segments().stream()
                        .allMatch(segment -> columns.rangeOf(segment).first() < firstData)) {
            SegmentedLine below = end < heads.size() ? heads.get(end) : firstRow;
            if (rules.part(heads.get(end - 1).box().centerY(), below.box().centerY(), columns.whole())) {
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

    /** Texts that reach over several columns and stand over the middle or the beginning of none: part of a caption. */
    private static boolean isAskew(List<SegmentedLine> heads, List<SegmentedLine> body, Columns columns) {
        SegmentedLine line = heads.get(0);
        List<SegmentedLine> below = new ArrayList<>(heads.subList(1, heads.size()));
        below.addAll(body);
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            if (range.count() > 1 && !isCentredOverSome(Extent.of(segment), range, below, columns, line.em())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCentredOverSome(
            Extent text, Columns.Range natural, List<SegmentedLine> below, Columns columns, double em) {
        for (int first = natural.first(); first >= 0; first--) {
            for (int last = natural.last(); last < columns.count(); last++) {
                Columns.Range range = new Columns.Range(first, last);
                Extent stretch = columns.span(first, last);
                for (SegmentedLine line : below) {
                    for (Segment segment : line.segments()) {
                        if (range.contains(columns.rangeOf(segment))) {
                            stretch = stretch.union(Extent.of(segment));
                        }
                    }
                }
                boolean centred = Math.abs(text.center() - stretch.center()) <= em;
                if (centred || Math.abs(text.from() - stretch.from()) <= 0.6 * em) {
                    return first > 0 || last == natural.last();
                }
            }
        }
        return false;
    }

    /** One text over several columns that ends where the table does, and is in the middle of none of them: the unit. */
    private static boolean isUnitLine(SegmentedLine line, SegmentedLine below, Columns columns) {
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
        boolean otherStyle = below.segments().stream().allMatch(Segment::isBold)
                && !line.segments().get(0).isBold();
        return range.count() > 1 && atEnd && (!centred || otherStyle);
    }

    /** How many lines at the top have no label, and words or what stands in brackets where figures follow. */
    private static int tailOfHeads(List<SegmentedLine> rows, Columns columns, int firstData) {
        FigureColumns figures = FigureColumns.of(rows(rows), columns);
        int tail = 0;
        for (int i = 0; i < Math.min(6, rows.size() - 2); i++) {
            SegmentedLine line = rows.get(i);
            boolean labelled = line.segments().stream()
                    .anyMatch(segment -> columns.rangeOf(segment).first() < firstData);
            if (labelled) {
                break;
            }
            boolean wordy = line.segments().stream()
                    .anyMatch(segment ->
                            figures.isOfFigures(columns.rangeOf(segment).first())
                                    && !segment.isFigure()
                                    && !segment.isMostlyDigits());
            boolean units = line.segments().stream().allMatch(segment -> CellForm.isInParentheses(segment.text()));
            tail = wordy || (units && tail == i) ? i + 1 : tail;
        }
        return tail;
    }
}
