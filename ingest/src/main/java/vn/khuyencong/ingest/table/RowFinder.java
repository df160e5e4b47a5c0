package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lines of the body of a table → rows. A line with figures is a row; a line without is the next line of a label or a text
 * where that had no room left, goes on in small letters or stands closer than rows do; else it is a row of its own.
 */
final class RowFinder {
    /** Part of the usual distance of rows below which a line stands closer, and above which it stands farther off. */
    private static final double CLOSER = 0.88;

    private static final double FARTHER = 1.15;

    /** Part of the width of a column that a line fills where the next word had no room. */
    private static final double FULL = 0.75;

    /** Parts of the letters' size by which lines of one row, set in the middle of its height, reach into each other. */
    private static final double INTERLEAVED = 0.2;

    private final List<SegmentedLine> lines;
    private final Columns columns;
    private final LevelRules rules;
    /** Labels of several lines whose figures stand beside the last of them, and beside the first. */
    private int atFoot;

    private int atTop;
    private final int firstData;
    private final boolean numbered;
    private final boolean capitals;
    private final double[] rightmost;
    private final double usualPitch;
    private final boolean[] ruledBefore;
    private final boolean ruledRows;

    private RowFinder(List<SegmentedLine> lines, Columns columns, LevelRules rules) {
        this.lines = lines;
        this.columns = columns;
        this.rules = rules;
        this.ruledBefore = new boolean[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            ruledBefore[i] = this.rules.part(
                    lines.get(i - 1).box().centerY(), lines.get(i).box().centerY(), columns.whole());
        }
        this.firstData = FigureColumns.of(lines, columns).first();
        this.numbered = isNumbered();
        this.capitals = beginWithCapitals();
        this.rightmost = rightmost();
        this.usualPitch = usualPitch();
        for (int i = 1; i < lines.size(); i++) {
            boolean goesOn = label(lines.get(i)).filter(this::isNextLine).isPresent();
            atFoot += goesOn && isAnchor(lines.get(i)) && !isAnchor(lines.get(i - 1)) ? 1 : 0;
            atTop += goesOn && !isAnchor(lines.get(i)) && isAnchor(lines.get(i - 1)) ? 1 : 0;
        }
        this.ruledRows = areRowsRuled();
    }

    static List<List<SegmentedLine>> rows(List<SegmentedLine> lines, Columns columns, LevelRules rules) {
        return new RowFinder(lines, columns, rules).rows();
    }

    private List<List<SegmentedLine>> rows() {
        if (!ruledRows) {
            boolean[] anchors = new boolean[lines.size()];
            for (int i = 0; i < anchors.length; i++) {
                anchors[i] = isAnchor(lines.get(i));
            }
            Optional<List<List<SegmentedLine>>> centred = CentredRows.find(lines, anchors);
            if (centred.isPresent()) {
                return centred.get();
            }
        }
        List<List<SegmentedLine>> rows = new ArrayList<>();
        List<SegmentedLine> row = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!row.isEmpty() && !isSameRow(row, i)) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            row.add(lines.get(i));
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private boolean isSameRow(List<SegmentedLine> row, int i) {
        if (ruledBefore[i]) {
            return false;
        }
        SegmentedLine line = lines.get(i);
        if (row.stream().anyMatch(before -> clash(before, line))) {
            return false;
        }
        SegmentedLine last = row.get(row.size() - 1);
        boolean interleaved = line.y0() < last.y1() - INTERLEAVED * line.em();
        if (ruledRows || interleaved) {
            return true;
        }
        if (isAnchor(line)) {
            return row.stream().noneMatch(this::isAnchor) && isHeadOf(row, i);
        }
        return goesOn(row, i);
    }

    /** Whether both have a figure in one column. */
    private boolean clash(SegmentedLine a, SegmentedLine b) {
        for (Segment first : a.segments()) {
            for (Segment second : b.segments()) {
                boolean both = first.isFigure() && second.isFigure();
                if (both
                        && columns.rangeOf(first).meets(columns.rangeOf(second))
                        && columns.rangeOf(first).first() > 0) {
                    return true;
                }
            }
        }
        return hasNumber(a) && hasNumber(b);
    }

    /** The number of a row or its figures. */
    private boolean isAnchor(SegmentedLine line) {
        return hasFigures(line) || hasNumber(line);
    }

    private boolean hasNumber(SegmentedLine line) {
        Segment first = line.segments().get(0);
        return numbered && columns.rangeOf(first).last() == 0 && CellForm.isItemNumber(first.text());
    }

    /** Small letters tell a next line only where texts otherwise begin with capitals or digits. */
    private boolean isNextLine(Segment segment) {
        return segment.goesOn() && (capitals || !segment.beginsLowerCase());
    }

    private boolean beginWithCapitals() {
        int all = 0;
        int small = 0;
        for (SegmentedLine line : lines) {
            Optional<Segment> label = label(line);
            all += label.isPresent() ? 1 : 0;
            small += label.filter(Segment::beginsLowerCase).isPresent() ? 1 : 0;
        }
        return 5 * small <= 4 * all;
    }

    /** Whether the first column numbers the rows. */
    private boolean isNumbered() {
        int all = 0;
        int numbers = 0;
        for (SegmentedLine line : lines) {
            Segment first = line.segments().get(0);
            if (columns.rangeOf(first).last() == 0) {
                all++;
                numbers += CellForm.isItemNumber(first.text()) ? 1 : 0;
            }
        }
        return firstData > 1 && 10 * numbers >= 7 * all;
    }

    private boolean hasFigures(SegmentedLine line) {
        return line.segments().stream()
                .anyMatch(segment ->
                        segment.isFigure() && columns.rangeOf(segment).first() > 0);
    }

    /** Lines of a label without figures, before the line that has them. */
    private boolean isHeadOf(List<SegmentedLine> row, int i) {
        SegmentedLine line = lines.get(i);
        SegmentedLine last = row.get(row.size() - 1);
        Optional<Segment> label = label(line);
        Optional<Segment> before = label(last);
        double pitch = line.foot() - last.foot();
        boolean newLabel = label.isPresent() && !isNextLine(label.get());
        if (before.isEmpty() || (last.segments().size() > 1 && newLabel)) {
            return before.isEmpty() && pitch < CLOSER * usualPitch;
        }
        if (label.isEmpty()) {
            return pitch < FARTHER * usualPitch;
        }
        if (pitch > FARTHER * usualPitch) {
            return false;
        }
        if (isNextLine(label.get())) {
            return true;
        }
        return before.get().isBold() == label.get().isBold()
                && isFull(before.get(), label.get())
                && (pitch < CLOSER * usualPitch || atFoot >= atTop)
                && Math.abs(label.get().x0() - before.get().x0()) <= 1;
    }

    /** Whether all texts of a line go on from the row above. */
    private boolean goesOn(List<SegmentedLine> row, int i) {
        SegmentedLine line = lines.get(i);
        SegmentedLine last = row.get(row.size() - 1);
        double pitch = line.foot() - last.foot();
        if (pitch > FARTHER * usualPitch && pitch > 1.6 * line.em()) {
            return false;
        }
        if (atFoot > atTop
                && row.stream().anyMatch(this::isAnchor)
                && label(line).isPresent()) {
            return false;
        }
        boolean closer = pitch < CLOSER * usualPitch;
        for (Segment segment : line.segments()) {
            Columns.Range range = columns.rangeOf(segment);
            Optional<Segment> above = textAbove(row, range);
            boolean across = range.count() > 1 && range.first() > 0 && !LongHeading.is(line, columns);
            if (above.isEmpty() || across) {
                return false;
            }
            boolean goesOn = isNextLine(segment)
                    || closer
                    || (range.first() >= firstData && label(line).isEmpty())
                    || (isFull(above.get(), segment) && isHanging(above.get(), segment, i));
            if (!goesOn || (closer && segment.isBold() != above.get().isBold())) {
                return false;
            }
        }
        return true;
    }

    /** As deep as the text above or deeper, in its weight, and nothing deeper below it. */
    private boolean isHanging(Segment above, Segment segment, int i) {
        boolean like = above.isBold() == segment.isBold() && segment.x0() >= above.x0() - 1;
        boolean deeper = segment.x0() > above.x0() + 0.5 * lines.get(i).em();
        Optional<Segment> below = i + 1 < lines.size() ? label(lines.get(i + 1)) : Optional.empty();
        boolean heads = below.isPresent()
                && below.get().x0() > segment.x0() + 0.5 * lines.get(i).em();
        return like && !heads && (deeper || below.isEmpty() || below.get().x0() <= segment.x0() + 1);
    }

    private Optional<Segment> textAbove(List<SegmentedLine> row, Columns.Range range) {
        for (int j = row.size() - 1; j >= 0; j--) {
            for (Segment segment : row.get(j).segments()) {
                if (columns.rangeOf(segment).meets(range)) {
                    return Optional.of(segment);
                }
            }
        }
        return Optional.empty();
    }

    /** The text of the columns before the figures, the number of the line aside. */
    private Optional<Segment> label(SegmentedLine line) {
        return line.segments().stream()
                .filter(segment -> columns.rangeOf(segment).first() < firstData)
                .filter(segment -> firstData == 1 || !CellForm.isItemNumber(segment.text()))
                .findFirst();
    }

    /** How far the texts of each column reach, labels that stand alone on their lines included. */
    private double[] rightmost() {
        double[] right = columns.extents().stream().mapToDouble(Extent::to).toArray();
        for (SegmentedLine line : lines) {
            for (Segment segment : line.segments()) {
                Columns.Range range = columns.rangeOf(segment);
                if (range.count() == 1) {
                    right[range.first()] = Math.max(right[range.first()], segment.x1());
                }
            }
        }
        return right;
    }

    /** Whether the first word of the next line would have found no room behind a text. */
    private boolean isFull(Segment above, Segment next) {
        int last = columns.rangeOf(above).last();
        double right = rightmost[last];
        double left = columns.extents().get(columns.rangeOf(above).first()).from();
        double word = next.words().get(0).box().width();
        return above.x1() + word > right - 1 && above.x1() - left >= FULL * (right - left);
    }

    /** From row to row, as the lines with figures that follow each other show it. */
    private double usualPitch() {
        double[] pitches = new double[Math.max(0, lines.size() - 1)];
        List<Double> ofFigures = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            pitches[i - 1] = lines.get(i).foot() - lines.get(i - 1).foot();
            if (hasFigures(lines.get(i)) && hasFigures(lines.get(i - 1))) {
                ofFigures.add(pitches[i - 1]);
            }
        }
        if (ofFigures.size() >= 2) {
            ofFigures.sort(Double::compare);
            return ofFigures.get(ofFigures.size() / 2);
        }
        return pitches.length == 0 ? 0 : Arrays.stream(pitches).max().orElse(0);
    }

    /** Whether rules part most of the rows, so that what stands between two of them is one row. */
    private boolean areRowsRuled() {
        int bands = 1;
        int sound = 0;
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || ruledBefore[i]) {
                sound += isSound(lines.subList(start, i)) ? 1 : 0;
                bands += i < lines.size() ? 1 : 0;
                start = i;
            }
        }
        return bands >= 3 && sound == bands;
    }

    private boolean isSound(List<SegmentedLine> band) {
        for (int i = 0; i < band.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (clash(band.get(j), band.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
