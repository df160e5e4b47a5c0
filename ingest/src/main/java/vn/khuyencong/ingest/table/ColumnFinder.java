package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of the body of a table, by the white corridors between its segments. The lines that fall into most segments
 * show them; the others are fitted in, and what crosses a corridor in few lines spans.
 */
final class ColumnFinder {
    /** Part of the lines that may cross a corridor. */
    private static final double CROSSING = 0.1;

    private static final Pattern BEFORE_FIGURE = Pattern.compile("(?:[A-Z]{0,3}[$€£¥]|[-–—−+±<>≈~(])+");
    private static final Pattern AFTER_FIGURE = Pattern.compile("[%‰)\\]*†‡°]+|\\([0-9a-z]{1,2}\\)|[a-z]|[⁰-⁹¹²³]+");

    private final List<SegmentedLine> lines;

    private ColumnFinder(List<SegmentedLine> lines) {
        this.lines = lines;
    }

    /** One column where there are no corridors. */
    static Columns find(List<SegmentedLine> lines) {
        ColumnFinder finder = new ColumnFinder(lines);
        Columns columns = finder.withStrays(finder.shownByMost());
        columns = finder.withoutCrossed(columns);
        columns = finder.withoutAlternating(columns);
        return finder.withoutSigns(columns);
    }

    /** Lines with many segments, as many of them as agree on a number. */
    private List<SegmentedLine> fullest() {
        int best = 1;
        long most = -1;
        for (SegmentedLine line : lines) {
            int count = line.segments().size();
            long weight = (count - 1L)
                    * lines.stream()
                            .filter(other -> other.segments().size() >= count)
                            .count();
            if (weight > most || (weight == most && count > best)) {
                most = weight;
                best = count;
            }
        }
        int fewest = best;
        return lines.stream().filter(line -> line.segments().size() >= fewest).toList();
    }

    private record Edge(double at, int step) {}

    private Columns shownByMost() {
        List<SegmentedLine> fullest = fullest();
        List<Edge> edges = new ArrayList<>();
        for (SegmentedLine line : fullest) {
            for (Segment segment : line.segments()) {
                edges.add(new Edge(segment.x0(), 1));
                edges.add(new Edge(segment.x1(), -1));
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::at).thenComparingInt(Edge::step));
        int allowed = fullest.size() < 7 ? 0 : (int) (CROSSING * fullest.size());
        List<Extent> columns = new ArrayList<>();
        int cover = 0;
        double from = 0;
        for (Edge edge : edges) {
            int next = cover + edge.step();
            if (cover <= allowed && next > allowed) {
                from = edge.at();
            } else if (cover > allowed && next <= allowed) {
                columns.add(new Extent(from, edge.at()));
            }
            cover = next;
        }
        if (columns.isEmpty()) {
            columns.add(new Extent(lines.get(0).box().x0(), lines.get(0).box().x1()));
        }
        return new Columns(columns);
    }

    /** Fits in all lines: segments over one column widen it, those between columns are columns of their own. */
    private Columns withStrays(Columns columns) {
        List<Extent> widened = new ArrayList<>(columns.extents());
        List<Extent> strays = new ArrayList<>();
        for (SegmentedLine line : lines) {
            for (Segment segment : line.segments()) {
                Extent extent = Extent.of(segment);
                Columns.Range range = columns.rangeOf(segment);
                if (columns.isBetween(extent)) {
                    strays.add(extent);
                } else if (range.count() == 1) {
                    widened.set(range.first(), widened.get(range.first()).union(extent));
                }
            }
        }
        Columns wide = new Columns(withoutOverlap(widened, columns.extents()));
        strays.removeIf(stray -> !wide.isBetween(stray));
        strays.sort(Comparator.comparingDouble(Extent::from));
        List<Extent> all = new ArrayList<>(wide.extents());
        Extent group = null;
        for (Extent stray : strays) {
            if (group != null && stray.from() > group.to()) {
                all.add(group);
                group = null;
            }
            group = group == null ? stray : group.union(stray);
        }
        if (group != null) {
            all.add(group);
        }
        all.sort(Comparator.comparingDouble(Extent::from));
        return new Columns(all);
    }

    /** Where two columns have grown into each other, each keeps what it covered before. */
    private static List<Extent> withoutOverlap(List<Extent> widened, List<Extent> before) {
        List<Extent> clear = new ArrayList<>(widened);
        for (int i = 1; i < clear.size(); i++) {
            Extent left = clear.get(i - 1);
            Extent right = clear.get(i);
            if (left.to() >= right.from()) {
                clear.set(i - 1, new Extent(left.from(), before.get(i - 1).to()));
                clear.set(i, new Extent(before.get(i).from(), right.to()));
            }
        }
        return clear;
    }

    /** A corridor that more lines cross than keep clear is none. */
    private Columns withoutCrossed(Columns columns) {
        Columns kept = columns;
        for (int i = kept.count() - 1; i > 0; i--) {
            int crossed = 0;
            int clear = 0;
            for (SegmentedLine line : lines) {
                boolean before = false;
                boolean after = false;
                boolean over = false;
                for (Segment segment : line.segments()) {
                    Columns.Range range = kept.rangeOf(segment);
                    over |= range.first() < i && range.last() >= i;
                    before |= range.last() == i - 1;
                    after |= range.first() == i;
                }
                crossed += over && !line.isSingle() && !LongHeading.is(line, kept) ? 1 : 0;
                clear += before && after ? 1 : 0;
            }
            if (crossed > clear) {
                kept = merged(kept, i);
            }
        }
        return kept;
    }

    /** Two columns of words that no line fills both are one: indented lines below outdented ones. */
    private Columns withoutAlternating(Columns columns) {
        Columns kept = columns;
        for (int i = kept.count() - 1; i > 0; i--) {
            boolean together = false;
            boolean figures = false;
            for (SegmentedLine line : lines) {
                boolean before = false;
                boolean after = false;
                for (Segment segment : line.segments()) {
                    Columns.Range range = kept.rangeOf(segment);
                    boolean own = range.last() == i - 1 || range.first() == i;
                    figures |= own && segment.isFigure();
                    before |= range.last() == i - 1;
                    after |= range.first() == i;
                }
                together |= before && after;
            }
            if (!together && !figures) {
                kept = merged(kept, i);
            }
        }
        return kept;
    }

    /** A currency sign that stands apart belongs to the figure behind it, a percent sign or mark to the one before. */
    private Columns withoutSigns(Columns columns) {
        Columns kept = columns;
        for (int i = kept.count() - 1; i >= 0 && kept.count() > 1; i--) {
            List<String> texts = textsOf(kept, i);
            if (i + 1 < kept.count()
                    && !texts.isEmpty()
                    && texts.stream()
                            .allMatch(text -> BEFORE_FIGURE.matcher(text).matches())
                    && texts.stream().anyMatch(text -> !FigureForm.is(text))) {
                kept = merged(kept, i + 1);
            } else if (i > 0
                    && !texts.isEmpty()
                    && texts.stream()
                            .allMatch(text -> AFTER_FIGURE.matcher(text).matches())) {
                kept = merged(kept, i);
            }
        }
        return kept;
    }

    private List<String> textsOf(Columns columns, int column) {
        List<String> texts = new ArrayList<>();
        for (SegmentedLine line : lines) {
            for (Segment segment : line.segments()) {
                Columns.Range range = columns.rangeOf(segment);
                if (range.first() <= column && column <= range.last()) {
                    texts.add(range.count() == 1 ? segment.text() : "");
                }
            }
        }
        return texts;
    }

    private static Columns merged(Columns columns, int right) {
        List<Extent> extents = new ArrayList<>(columns.extents());
        extents.set(right - 1, extents.get(right - 1).union(extents.remove(right)));
        return new Columns(extents);
    }
}
