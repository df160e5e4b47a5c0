package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Word;

/**
 * Lines of a header, fitted over the columns that the body shows: which columns a text heads, which lines are one text,
 * and which row of the header it stands in.
 */
final class HeaderFit {
    /** A text of the header: its lines, the columns that it heads, and its rows once they are known. */
    record Head(int firstLine, int lastLine, Columns.Range range, List<TextLine> lines, Extent extent) {
        boolean isAbove(Head other) {
            return range.meets(other.range) && lastLine < other.firstLine;
        }

        Head with(Head below, Columns.Range both) {
            List<TextLine> all = new ArrayList<>(lines);
            all.addAll(below.lines);
            return new Head(firstLine, below.lastLine, both, all, extent.union(below.extent));
        }
    }

    /** Where a text of the header stands in the grid. */
    record Placed(Head head, int row, int rowSpan) {}

    /** Times the letters' size: from foot to foot of two lines that do not reach into each other. */
    private static final double LEAST_PITCH = 0.9;

    /** Times the distance of lines of one cell, from which on a line is none of them. */
    private static final double FARTHER = 1.4;

    private final List<SegmentedLine> lines;
    private final Columns columns;
    private final LevelRules rules;
    private final int firstData;
    private final double em;
    private final Blanks blanks;
    private final double closest;

    private HeaderFit(TableBlock block, Columns columns, int firstData, LevelRules rules, Blanks blanks) {
        this.closest = closest(block);
        this.blanks = blanks;
        this.firstData = firstData;
        this.lines = block.header();
        this.columns = columns;
        this.rules = rules;
        this.em = lines.isEmpty() ? 10 : lines.get(lines.size() - 1).em();
    }

    /** @param firstData the first column of figures, before which no text that heads figures reaches */
    static List<Placed> fit(TableBlock block, Columns columns, int firstData, LevelRules rules, Blanks blanks) {
        return new HeaderFit(block, columns, firstData, rules, blanks).placed();
    }

    /** From foot to foot, in points: where two lines of one cell follow each other, if the table has any. */
    private static double closest(TableBlock block) {
        List<SegmentedLine> all = new ArrayList<>(block.header());
        all.addAll(block.body());
        double closest = Double.MAX_VALUE;
        for (int i = 1; i < all.size(); i++) {
            double pitch = all.get(i).foot() - all.get(i - 1).foot();
            closest = pitch < LEAST_PITCH * all.get(i).em() ? closest : Math.min(closest, pitch);
        }
        return closest;
    }

    /** Whether a line stands clearly farther below the one above it than lines of one cell do. */
    private boolean isNewRow(int line) {
        double pitch = lines.get(line).foot() - lines.get(line - 1).foot();
        return pitch > FARTHER * closest && pitch > FARTHER * em;
    }

    private List<Placed> placed() {
        List<Head> heads = new ArrayList<>();
        List<List<Segment>> cut = new ArrayList<>();
        for (SegmentedLine line : lines) {
            cut.add(cut(line));
        }
        for (int i = 0; i < lines.size(); i++) {
            for (Head head : headsOf(i, cut)) {
                Optional<Head> above = heads.stream()
                        .filter(other -> other.isAbove(head))
                        .max(Comparator.comparingInt(Head::lastLine));
                if (above.isPresent() && isContinued(above.get(), head, cut)) {
                    heads.set(
                            heads.indexOf(above.get()),
                            above.get().with(head, above.get().range().union(head.range())));
                } else {
                    heads.add(head);
                }
            }
        }
        return inRows(heads);
    }

    private static List<Placed> inRows(List<Head> heads) {
        int[] row = new int[heads.size()];
        int rows = 0;
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < i; j++) {
                if (heads.get(j).isAbove(heads.get(i))) {
                    row[i] = Math.max(row[i], row[j] + 1);
                }
            }
            rows = Math.max(rows, row[i] + 1);
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            int end = rows;
            for (int j = 0; j < row.length; j++) {
                if (heads.get(i).isAbove(heads.get(j))) {
                    end = Math.min(end, row[j]);
                }
            }
            placed.add(new Placed(heads.get(i), row[i], Math.max(1, end - row[i])));
        }
        return placed;
    }

    /** The segments of a line, cut where words stand over neighbouring columns with no more than a blank between them. */
    private List<Segment> cut(SegmentedLine line) {
        List<Segment> cut = new ArrayList<>();
        for (Segment segment : line.segments()) {
            List<Segment> parts = partsOver(segment);
            boolean aligned =
                    parts.size() > 1 && parts.stream().allMatch(this::isAlignedWithOneColumn) && areApart(parts);
            boolean complete = parts.size() == columns.rangeOf(segment).count();
            if (aligned && complete) {
                cut.addAll(parts);
            } else {
                cut.add(segment);
            }
        }
        return cut;
    }

    /** Farther than the words of each of them. */
    private boolean areApart(List<Segment> parts) {
        double narrowest = Double.MAX_VALUE;
        double within = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<Word> words = parts.get(i).words();
            for (int j = 1; j < words.size(); j++) {
                within = Math.max(
                        within, words.get(j).box().x0() - words.get(j - 1).box().x1());
            }
            if (i > 0) {
                within = Math.max(within, blanks.before(words.get(0)));
                narrowest =
                        Math.min(narrowest, parts.get(i).x0() - parts.get(i - 1).x1());
            }
        }
        return narrowest > 1.2 * within;
    }

    private List<Segment> partsOver(Segment segment) {
        List<Segment> parts = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Word word : segment.words()) {
            if (!run.isEmpty() && nearestColumn(run.get(run.size() - 1)) != nearestColumn(word)) {
                parts.add(Segment.of(run));
                run.clear();
            }
            run.add(word);
        }
        parts.add(Segment.of(run));
        return parts;
    }

    private int nearestColumn(Word word) {
        double x = word.box().centerX();
        int nearest = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < columns.count(); i++) {
            Extent extent = columns.extents().get(i);
            double off = Math.max(0, Math.max(extent.from() - x, x - extent.to()));
            if (off < best) {
                best = off;
                nearest = i;
            }
        }
        return nearest;
    }

    private boolean isAlignedWithOneColumn(Segment segment) {
        Columns.Range range = columns.rangeOf(segment);
        return range.count() == 1
                && alignment(Extent.of(segment), columns.extents().get(range.first())) <= 0.6 * em;
    }

    /** How far a text is from standing at the left, in the middle or at the right of a stretch, in points. */
    private static double alignment(Extent text, Extent stretch) {
        double left = Math.abs(text.from() - stretch.from());
        double right = Math.abs(text.to() - stretch.to());
        double middle = Math.abs(text.center() - stretch.center());
        return Math.min(middle, Math.min(left, right));
    }

    /**
     * Texts that share out all columns that have heads on the line below among them, each in the middle of as many as the
     * others: "2019 | 2020" over "KCQG | KCĐP | KCQG | KCĐP". Empty where they do not.
     */
    private List<Columns.Range> equalShares(int at, List<List<Segment>> cut) {
        if (at + 1 >= lines.size()) {
            return List.of();
        }
        List<Segment> own = cut.get(at).stream()
                .filter(segment -> columns.rangeOf(segment).first() > 0)
                .toList();
        List<Integer> below = new ArrayList<>();
        for (Segment segment : cut.get(at + 1)) {
            Columns.Range range = columns.rangeOf(segment);
            if (range.first() > 0 && range.count() == 1) {
                below.add(range.first());
            } else if (range.count() > 1) {
                return List.of();
            }
        }
        for (int share = own.isEmpty() ? 0 : below.size() / own.size(); share >= 2; share--) {
            List<Columns.Range> shares =
                    shares(own, below.subList(below.size() - share * own.size(), below.size()), at, cut);
            if (!shares.isEmpty()) {
                return shares;
            }
        }
        return List.of();
    }

    private List<Columns.Range> shares(List<Segment> own, List<Integer> below, int at, List<List<Segment>> cut) {
        int share = below.size() / own.size();
        List<Columns.Range> shares = new ArrayList<>();
        boolean alone = own.size() == 1 && columns.rangeOf(own.get(0)).count() == 1;
        if (alone
                && !isNewRow(at + 1)
                && areUnlikeBelow(new Columns.Range(below.get(0), below.get(share - 1)), at, cut)) {
            return List.of();
        }
        for (int i = 0; i < own.size(); i++) {
            Columns.Range range = new Columns.Range(below.get(i * share), below.get((i + 1) * share - 1));
            boolean row = range.count() == share && range.contains(columns.rangeOf(own.get(i)));
            if (!row || offCentre(Extent.of(own.get(i)), range, cut, at) > 0.8 * em) {
                return List.of();
            }
            shares.add(range);
        }
        return shares;
    }

    private List<Head> headsOf(int at, List<List<Segment>> cut) {
        List<Segment> own = cut.get(at);
        List<Columns.Range> shares = equalShares(at, cut);
        int first = own.size() - shares.size();
        List<Head> heads = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < own.size(); i++) {
            Segment segment = own.get(i);
            int end = i + 1 < own.size() ? columns.rangeOf(own.get(i + 1)).first() : columns.count();
            Columns.Range range =
                    shares.isEmpty() || i < first ? rangeOf(at, segment, free, end, cut) : shares.get(i - first);
            if (!heads.isEmpty() && heads.get(heads.size() - 1).range().meets(range)) {
                Head before = heads.remove(heads.size() - 1);
                List<Word> words = new ArrayList<>(before.lines().get(0).words());
                words.addAll(segment.words());
                heads.add(new Head(
                        at,
                        at,
                        before.range().union(range),
                        List.of(new TextLine(words)),
                        before.extent().union(Extent.of(segment))));
            } else {
                heads.add(new Head(at, at, range, List.of(new TextLine(segment.words())), Extent.of(segment)));
            }
            free = range.last() + 1;
        }
        return heads;
    }

    /** The columns that a text heads: those a rule under it reaches over, or those in whose middle it stands. */
    private Columns.Range rangeOf(int at, Segment segment, int free, int end, List<List<Segment>> cut) {
        Columns.Range natural = columns.rangeOf(segment);
        Optional<Columns.Range> ruled = ruledRange(at, segment, cut.get(at));
        if (ruled.isPresent()) {
            return ruled.get();
        }
        if (at == lines.size() - 1) {
            return natural;
        }
        int first = natural.first();
        int last = natural.last();
        int lowest = first;
        int bound = first >= firstData ? Math.max(free, firstData) : free;
        while (lowest > bound && isOrphan(lowest - 1, at, cut)) {
            lowest--;
        }
        int highest = last;
        while (highest + 1 < end && isOrphan(highest + 1, at, cut)) {
            highest++;
        }
        if (!isServedBelow(first, at, cut) || !isServedBelow(last, at, cut)) {
            return natural;
        }
        if (natural.count() == 1 && goesOnBelow(natural, at, cut)) {
            return natural;
        }
        boolean narrow = natural.count() == 1;
        Extent text = Extent.of(segment);
        Columns.Range best = natural;
        double bestOff = offCentre(text, natural, cut, at);
        for (int a = first; a >= lowest; a--) {
            for (int b = last; b <= highest; b++) {
                Columns.Range range = new Columns.Range(a, b);
                double off = offCentre(text, range, cut, at);
                boolean closer = off < bestOff - 0.5 * em;
                boolean wider = range.contains(best)
                        && off <= Math.max(bestOff, 0.5 * em)
                        && !(narrow && !isNewRow(at + 1) && areUnlikeBelow(range, at, cut));
                if (closer || wider) {
                    best = range;
                    bestOff = off;
                }
            }
        }
        return best;
    }

    /**
     * Whether the heads on the next line are of no one kind: no years, no figures, no word that all begin with, none that
     * comes again on that line. A short text over these is the first line of the head in the middle, and not what they
     * have in common.
     */
    private boolean areUnlikeBelow(Columns.Range range, int at, List<List<Segment>> cut) {
        List<String> texts = cut.get(at + 1).stream()
                .filter(segment -> range.contains(columns.rangeOf(segment)))
                .map(Segment::text)
                .toList();
        boolean years = texts.stream().allMatch(text -> CellForm.isYear(text) || FigureForm.is(text));
        long words =
                texts.stream().map(text -> text.split(" ", 2)[0]).distinct().count();
        List<String> line = cut.get(at + 1).stream().map(Segment::text).toList();
        boolean again = texts.stream().allMatch(text -> Collections.frequency(line, text) > 1);
        return texts.size() == range.count() && !years && !again && words > 1;
    }

    /** Whether the text below over one column goes on in small letters. */
    private boolean goesOnBelow(Columns.Range range, int at, List<List<Segment>> cut) {
        for (int line = at + 1; line < lines.size(); line++) {
            for (Segment segment : cut.get(line)) {
                if (columns.rangeOf(segment).equals(range)) {
                    return segment.beginsLowerCase();
                }
            }
        }
        return false;
    }

    private double offCentre(Extent text, Columns.Range range, List<List<Segment>> cut, int at) {
        Extent stretch = columns.span(range.first(), range.last());
        for (int line = at + 1; line < lines.size(); line++) {
            for (Segment segment : cut.get(line)) {
                if (range.contains(columns.rangeOf(segment))) {
                    stretch = stretch.union(Extent.of(segment));
                }
            }
        }
        double middle = Math.abs(text.center() - stretch.center());
        double left = Math.abs(text.from() - stretch.from());
        return range.count() == 1 ? Math.min(middle, alignment(text, stretch)) : Math.min(middle, left + 0.25 * em);
    }

    /** A column that has a head on a lower line, and none above. */
    private boolean isOrphan(int column, int at, List<List<Segment>> cut) {
        for (int line = 0; line < at; line++) {
            for (Segment segment : cut.get(line)) {
                Columns.Range range = columns.rangeOf(segment);
                if (range.count() == 1 && range.first() == column) {
                    return false;
                }
            }
        }
        return isServedBelow(column, at, cut);
    }

    private boolean isServedBelow(int column, int at, List<List<Segment>> cut) {
        for (int line = at + 1; line < lines.size(); line++) {
            for (Segment segment : cut.get(line)) {
                Columns.Range range = columns.rangeOf(segment);
                if (range.first() <= column && column <= range.last()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a rule right under the text reaches over, where that is not the whole table. */
    private Optional<Columns.Range> ruledRange(int at, Segment segment, List<Segment> line) {
        double top = segment.box().centerY();
        double bottom = at + 1 < lines.size()
                ? lines.get(at + 1).box().centerY()
                : segment.box().y1() + 0.6 * em;
        Extent whole = columns.whole();
        for (Line rule : rules.between(top, bottom)) {
            boolean under = rule.covers(segment.x0(), segment.x1())
                    >= 0.8 * segment.box().width();
            boolean partial = rule.length() < 0.9 * whole.width();
            // Rules of neighbouring heads that touch are one line, and tell nothing of either.
            boolean alone = line.stream()
                    .noneMatch(other -> other.x0() != segment.x0() && rule.covers(other.x0(), other.x1()) > 0);
            if (under && partial && alone) {
                int first = -1;
                int last = -1;
                for (int i = 0; i < columns.count(); i++) {
                    Extent own = columns.extents().get(i);
                    if (rule.covers(own.from(), own.to()) >= 0.5 * own.width()) {
                        first = first < 0 ? i : first;
                        last = i;
                    }
                }
                if (first >= 0) {
                    return Optional.of(new Columns.Range(first, last));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text is the next line of the one above it. */
    private boolean isContinued(Head above, Head head, List<List<Segment>> cut) {
        SegmentedLine upper = lines.get(above.lastLine());
        SegmentedLine lower = lines.get(head.firstLine());
        boolean ruled = rules.between(upper.box().centerY(), lower.box().centerY()).stream()
                .anyMatch(
                        rule -> rule.covers(head.extent().from(), head.extent().to())
                                >= 0.5 * head.extent().width());
        double white = lower.y0() - upper.y1();
        boolean newRow = head.firstLine() == above.lastLine() + 1 && isNewRow(head.firstLine());
        if (ruled || newRow || white > 0.9 * em || isNumbering(head.firstLine(), cut)) {
            return false;
        }
        if (above.range().equals(head.range())) {
            return above.range().count() == 1 || isWrapped(above, head);
        }
        boolean alone = cut.get(head.firstLine()).stream()
                        .filter(segment -> above.range().meets(columns.rangeOf(segment)))
                        .count()
                == 1;
        boolean centred = Math.abs(above.extent().center() - head.extent().center()) <= 0.6 * em
                || Math.abs(above.extent().from() - head.extent().from()) <= 0.3 * em;
        boolean nested = above.range().contains(head.range()) || head.range().contains(above.range());
        return alone && centred && nested;
    }

    /** Whether a text over several columns had no room left for the first word of the next line, or goes on anyway. */
    private boolean isWrapped(Head above, Head head) {
        Segment next = Segment.of(head.lines().get(0).words());
        Extent stretch = columns.span(above.range().first(), above.range().last());
        double word = next.words().get(0).box().width();
        return next.goesOn() || above.extent().width() + word > 0.8 * stretch.width();
    }

    /** A line of the columns' numbers. */
    private boolean isNumbering(int line, List<List<Segment>> cut) {
        List<Segment> own = cut.get(line);
        return own.size() >= 3 && own.stream().allMatch(s -> s.text().matches("[(\\[]?(?:[0-9]{1,2}|[A-Za-z])[)\\]]?"));
    }
}
