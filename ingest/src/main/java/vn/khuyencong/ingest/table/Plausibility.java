package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Whether lines over columns are a table, and not the ticks of a chart, a table of contents, a letterhead, sentences set
 * side by side. Figures speak for a table, and so do rules and many rows that stand exactly below each other.
 */
final class Plausibility {
    /** Points by which texts that stand exactly below each other may differ. */
    private static final double EXACT = 1.5;

    /** Words in a cell on average from which on it holds sentences. */
    private static final double SENTENCES = 14;

    private static final Pattern PAGE = Pattern.compile("[0-9]{1,4}|[ivxlc]+");

    private final List<SegmentedLine> header;
    private final List<SegmentedLine> body;
    private final Columns columns;
    private final LevelRules rules;

    Plausibility(List<SegmentedLine> header, List<SegmentedLine> body, Columns columns, LevelRules rules) {
        this.header = header;
        this.body = body;
        this.columns = columns;
        this.rules = rules;
    }

    boolean isTable() {
        if (columns.count() < 2 || areTicks() || isContents() || areSparse() || areLabelledValues()) {
            return false;
        }
        return isOfFigures() || isOfWords();
    }

    private boolean isOfFigures() {
        FigureColumns figures = FigureColumns.of(body, columns);
        int rows = 0;
        for (SegmentedLine line : body) {
            boolean any = line.segments().stream()
                    .anyMatch(segment -> segment.isFigure()
                            && figures.isOfFigures(columns.rangeOf(segment).last()));
            rows += any && !line.isSingle() ? 1 : 0;
        }
        boolean headed = headedColumns() >= Math.max(2, columns.count() - 1);
        int enough = headed && columns.count() >= 4 ? 1 : headed ? 2 : 3;
        return rows >= enough && 4 * figures.count() >= columns.count() - 1;
    }

    private int headedColumns() {
        boolean[] headed = new boolean[columns.count()];
        for (SegmentedLine line : header) {
            for (Segment segment : line.segments()) {
                Columns.Range range = columns.rangeOf(segment);
                for (int i = range.first(); i <= range.last(); i++) {
                    headed[i] = true;
                }
            }
        }
        int count = 0;
        for (boolean each : headed) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private boolean isOfWords() {
        List<SegmentedLine> rows = TableBlocks.rows(body);
        long words = 0;
        long segments = 0;
        for (SegmentedLine line : body) {
            words += line.line().words().size();
            segments += line.segments().size();
        }
        if (words > SENTENCES * segments || rows.size() < 2) {
            return false;
        }
        int ruled = rulesAround();
        if (ruled >= 2) {
            return true;
        }
        boolean aligned = true;
        for (int i = 0; i < columns.count(); i++) {
            aligned &= isAligned(i);
        }
        return aligned && columns.count() >= 3 && rows.size() >= 4 && fill() >= 0.6;
    }

    /** Rules over the whole width above, between and below the lines. */
    private int rulesAround() {
        List<SegmentedLine> all = new ArrayList<>(header);
        all.addAll(body);
        Extent whole = columns.whole();
        double em = all.get(0).em();
        int count = rules.part(all.get(0).y0() - 1.5 * em, all.get(0).box().centerY(), whole) ? 1 : 0;
        for (int i = 1; i < all.size(); i++) {
            count += rules.part(all.get(i - 1).box().centerY(), all.get(i).box().centerY(), whole) ? 1 : 0;
        }
        SegmentedLine last = all.get(all.size() - 1);
        return count + (rules.part(last.box().centerY(), last.y1() + 1.5 * em, whole) ? 1 : 0);
    }

    private List<Segment> segmentsOf(int column) {
        List<Segment> own = new ArrayList<>();
        for (SegmentedLine line : body) {
            for (Segment segment : line.segments()) {
                Columns.Range range = columns.rangeOf(segment);
                if (range.first() == column && range.last() == column) {
                    own.add(segment);
                }
            }
        }
        return own;
    }

    /** Most texts of a column begin, end or have their middle at one place. */
    private boolean isAligned(int column) {
        List<Segment> own = segmentsOf(column);
        return shared(own, Segment::x0)
                || shared(own, Segment::x1)
                || shared(own, segment -> segment.box().centerX());
    }

    private static boolean shared(List<Segment> segments, ToDoubleFunction<Segment> place) {
        double[] places = segments.stream().mapToDouble(place).sorted().toArray();
        if (places.length == 0) {
            return false;
        }
        double median = places[places.length / 2];
        int same = 0;
        for (double each : places) {
            same += Math.abs(each - median) <= EXACT ? 1 : 0;
        }
        return 10 * same >= 8 * places.length;
    }

    private double fill() {
        List<SegmentedLine> rows = TableBlocks.rows(body);
        int filled = 0;
        for (SegmentedLine line : rows) {
            filled += line.segments().size();
        }
        return (double) filled / (rows.size() * columns.count());
    }

    /** Columns that one row alone fills are the scale of a chart. */
    private boolean areSparse() {
        int sparse = 0;
        for (int i = 0; i < columns.count(); i++) {
            sparse += segmentsOf(i).size() <= 1 ? 1 : 0;
        }
        return TableBlocks.rows(body).size() >= 2 && body.size() >= 3 && 5 * sparse > 2 * columns.count();
    }

    /** The ticks of charts: numbers in equal steps, or the same in all columns that have numbers; or numbers alone on lines. */
    private boolean areTicks() {
        List<List<String>> scales = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            List<String> texts = segmentsOf(i).stream().map(Segment::text).toList();
            long numbers = texts.stream().filter(FigureForm::isNumber).count();
            if (!texts.isEmpty() && 10 * numbers >= 7L * texts.size()) {
                scales.add(texts.stream().filter(FigureForm::isNumber).toList());
            }
        }
        long alone = body.stream()
                .filter(line -> line.isSingle() && line.segments().get(0).isFigure())
                .count();
        if (alone >= 3 && 10 * alone >= 3L * body.size()) {
            return true;
        }
        List<Segment> first = segmentsOf(0);
        long words = first.stream().filter(segment -> !segment.isFigure()).count();
        if (scales.size() < 2 || 3 * words > first.size()) {
            return false;
        }
        return scales.stream().allMatch(scales.get(0)::equals)
                || scales.stream().allMatch(Plausibility::areSteps);
    }

    private static boolean areSteps(List<String> texts) {
        if (texts.size() < 3) {
            return false;
        }
        double[] values = new double[texts.size()];
        for (int i = 0; i < values.length; i++) {
            String digits = texts.get(i).replace(',', '.').replaceAll("[^0-9.-]", "");
            try {
                values[i] = Double.parseDouble(digits);
            } catch (NumberFormatException e) {
                return false;
            }
        }
        double step = values[1] - values[0];
        for (int i = 2; i < values.length; i++) {
            if (Math.abs(values[i] - values[i - 1] - step) > 1e-6 * Math.max(1, Math.abs(step))) {
                return false;
            }
        }
        return step != 0;
    }

    /** Words over figures and words again, no label beside: the parts of a diagram, each with its value. */
    private boolean areLabelledValues() {
        FigureColumns figures = FigureColumns.of(body, columns);
        int values = 0;
        int unlabelled = 0;
        int words = 0;
        for (SegmentedLine line : TableBlocks.rows(body)) {
            boolean number = line.segments().stream().anyMatch(segment -> segment.isNumber());
            boolean word = line.segments().stream().anyMatch(segment -> !segment.isFigure()) || isNumbered(line);
            values += number ? 1 : 0;
            unlabelled += number && !word ? 1 : 0;
            words += !number
                            && !line.isSingle()
                            && line.segments().stream()
                                    .anyMatch(segment -> figures.isOfFigures(
                                            columns.rangeOf(segment).last()))
                    ? 1
                    : 0;
        }
        return words > 0 && values > 0 && 2 * unlabelled >= values;
    }

    /** A number of the row, in a column of its own: its label may stand on the lines above and below. */
    private boolean isNumbered(SegmentedLine line) {
        Segment first = line.segments().get(0);
        return columns.count() >= 4
                && columns.rangeOf(first).last() == 0
                && segmentsOf(0).stream().allMatch(segment -> CellForm.isItemNumber(segment.text()));
    }

    /** Titles and the pages on which they stand, which hardly ever decrease. */
    private boolean isContents() {
        List<Segment> last = segmentsOf(columns.count() - 1);
        if (columns.count() > 4 || last.size() < 4) {
            return false;
        }
        int before = 0;
        int falls = 0;
        int pages = 0;
        for (Segment segment : last) {
            String text = segment.text();
            if (PAGE.matcher(text).matches()) {
                int page = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 0;
                falls += page < before ? 1 : 0;
                before = page;
                pages++;
            }
        }
        long titles = body.stream()
                .filter(line -> line.segments().stream().anyMatch(segment -> !segment.isFigure()))
                .count();
        boolean others = false;
        for (int i = 1; i < columns.count() - 1; i++) {
            others |= FigureColumns.of(body, columns).isOfFigures(i);
        }
        return !others && 10 * pages >= 9 * last.size() && 20 * falls <= last.size() && 10 * titles >= 9L * body.size();
    }
}
