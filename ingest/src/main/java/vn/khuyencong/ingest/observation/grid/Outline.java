package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ingest.issue.HeadingMissing;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.grid.Numbering.Kind;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;

/**
 * The lines of a table as headings, items and details. The outermost numbering whose lines name activities is that of the
 * headings; what stands under a heading is an item, what stands under an item a detail, and each carries the activity of
 * its heading.
 */
final class Outline {
    /** A numbered line that later lines may stand under. */
    private record Open(Line line, Kind kind, int depth, Entry entry) {}

    /** How deep a heading without a number stands: dashes are below it. */
    private static final int UNNUMBERED_HEADING = Kind.DASH.depth() - 1;

    /** The numbers with which a group begins. */
    private static final Set<String> FIRST_NUMBERS = Set.of("1", "I", "a", "A", "1.1");

    private final Grid grid;
    private final List<Line> lines;
    private final LineWords words;
    private final boolean withActivities;
    private final HeadingActivity headings;
    private final SourcesOfLines sources;
    private final Issues issues;
    private final Optional<Kind> headingKind;
    private final Deque<Open> open = new ArrayDeque<>();

    /** Whether lines stand here whose heading is not printed: before the first one, or where the numbering begins again. */
    private boolean headingLost;

    private int lastItem;
    private final boolean lettersOutside;

    /**
     * @param withActivities whether the table is about the nine activities at all: one on staff or revenue is not
     * @param projects whether it lists projects: then the innermost numbers are theirs and never those of headings
     */
    Outline(Grid grid, List<Line> lines, LineWords words, boolean withActivities, boolean projects, Issues issues) {
        this.grid = grid;
        this.lines = lines;
        this.words = words;
        this.withActivities = withActivities;
        this.headings = new HeadingActivity(grid, lines, this::isTotal, issues);
        this.sources = new SourcesOfLines(lines, words, this::isTotal);
        this.issues = issues;
        this.headingKind =
                HeadingKind.find(lines, words, withActivities).filter(kind -> !projects || hasDeeper(lines, kind));
        this.headingLost = headingKind.isPresent();
        this.lettersOutside = haveLettersOutside(lines);
    }

    private static boolean hasDeeper(List<Line> lines, Kind kind) {
        return lines.stream()
                .anyMatch(line ->
                        line.number().isPrinted() && line.number().kind().isDeeperThan(kind));
    }

    List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            entries.add(read(index));
        }
        return entries;
    }

    private Entry read(int index) {
        Line line = lines.get(index);
        if (isTotal(line) && !isHeadingOfYears(index)) {
            Optional<Entry> subtotal = findSubtotal(index);
            if (subtotal.isPresent()) {
                return subtotal.get();
            }
            open.clear();
            return total(
                    line, line.source().or(sources::findOfAll), line.period().or(() -> words.findPeriod(line)), true);
        }
        Kind kind = kind(index);
        int depth = depth(line, kind);
        if (kind != Kind.NONE) {
            closeDownTo(depth);
        }
        boolean wide = kind == Kind.NONE && (line.heading() || isUnnumberedHeading(line) || isGroup(index));
        if (wide) {
            open.clear();
        }
        noticeLostHeading(line, kind);
        Entry entry = entry(line, kind);
        if (kind != Kind.NONE) {
            open.push(new Open(line, kind, depth, entry));
        } else if (entry.level() == Level.ACTIVITY && line.hasFigures()) {
            closeDownTo(UNNUMBERED_HEADING);
            open.push(new Open(line, kind, UNNUMBERED_HEADING, entry));
        } else if (wide) {
            open.push(new Open(line, Kind.UPPER_LETTER, 0, entry));
        }
        return entry;
    }

    /** Letters over arabic numbers ("a. Nguồn KCQG", "1 …") stand outside them, against the usual order. */
    private int depth(Line line, Kind kind) {
        if (kind == Kind.LOWER_LETTER && lettersOutside) {
            return Kind.ARABIC.depth() - 1;
        }
        return kind == line.number().kind() ? line.number().depth() : kind.depth();
    }

    /** "Năm 2021" with figures of its own and without a number, over lines that are numbered. */
    private boolean isGroup(int index) {
        Line line = lines.get(index);
        boolean context =
                words.findPeriod(line).isPresent() || words.findSource(line).isPresent();
        return context && beginsNumbersAfter(index);
    }

    private boolean beginsNumbersAfter(int index) {
        return index + 1 < lines.size()
                && FIRST_NUMBERS.contains(lines.get(index + 1).number().text());
    }

    private static boolean haveLettersOutside(List<Line> lines) {
        for (int index = 0; index + 1 < lines.size(); index++) {
            Line line = lines.get(index);
            if (line.number().kind() == Kind.LOWER_LETTER
                    && !line.hasFigures()
                    && lines.get(index + 1).number().equals(new Numbering(Kind.ARABIC, "1"))) {
                return true;
            }
        }
        return false;
    }

    /** "F. Tổng giai đoạn 2021–2025" without figures, over activities again: it says the years of these. */
    private boolean isHeadingOfYears(int index) {
        return !lines.get(index).hasFigures()
                && words.findPeriod(lines.get(index)).isPresent()
                && beginsNumbersAfter(index);
    }

    private boolean isTotal(Line line) {
        return words.isTotal(line)
                || open.stream().anyMatch(above -> words.isTotalOf(line, above.line()))
                || (words.isWholeProvince(line) && lines.stream().noneMatch(words::isTotal));
    }

    /** "Cấp tỉnh", "Cấp huyện" under "Khuyến công địa phương". */
    private Optional<FundingSource> findPartOfSourceAbove(Line line) {
        return inheritedSource().flatMap(above -> words.findShortSource(line)
                .filter(part -> FundingSourceFinder.isPartOf(part, above)));
    }

    private boolean isUnnumberedHeading(Line line) {
        return !line.hasFigures()
                && lines.stream()
                        .noneMatch(
                                other -> Kind.DASH.isDeeperThan(other.number().kind()));
    }

    /** In a table of roman headings, an arabic number without figures before a "1" is a heading, too: a slip for "I". */
    private Kind kind(int index) {
        Line line = lines.get(index);
        boolean slip = headingKind.equals(Optional.of(Kind.ROMAN))
                && line.number().kind() == Kind.ARABIC
                && !line.hasFigures()
                && index + 1 < lines.size()
                && lines.get(index + 1).number().equals(new Numbering(Kind.ARABIC, "1"));
        return slip ? Kind.ROMAN : line.number().kind();
    }

    /** Under one heading the numbers of the items rise; where they fall, a heading between is lost. */
    private void noticeLostHeading(Line line, Kind kind) {
        boolean item = kind == Kind.ARABIC
                && headingKind.filter(Kind.ARABIC::isDeeperThan).isPresent();
        if (item) {
            int number = Integer.parseInt(line.number().text());
            if (number < lastItem) {
                open.clear();
                headingLost = true;
            }
            lastItem = number;
        } else if (headingKind.equals(Optional.of(kind)) || (kind == Kind.NONE && !line.hasFigures())) {
            lastItem = 0;
        }
    }

    private void closeDownTo(int depth) {
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
    }

    private Entry entry(Line line, Kind kind) {
        Optional<FundingSource> source = words.findSource(line).or(() -> findPartOfSourceAbove(line));
        Optional<Period> period = words.findPeriod(line);
        boolean measure = isMeasureOfLineAbove(line, kind);
        boolean slice = source.isPresent() || period.isPresent() || measure;
        Optional<FundingSource> whole =
                measure || period.isPresent() ? source.or(() -> sources.findUnder(line)) : source;
        if (slice && open.stream().allMatch(this::isContext)) {
            return total(
                    line, whole.or(line::source).or(this::inheritedSource), period.or(this::inheritedPeriod), false);
        }
        if (slice) {
            return slice(line, kind, whole, period);
        }
        Optional<String> path = path(line, kind);
        if (words.isDistrict(line) || words.isWholeProvince(line)) {
            return district(line, path);
        }
        Level level = level(line, kind);
        Optional<Activity> activity = withActivities ? activity(line, level) : Optional.empty();
        Optional<FundingSource> divided =
                sources.areUnder(line) ? sources.findUnder(line).or(sources::findOfAll) : Optional.empty();
        return new Entry(
                line,
                level,
                activity,
                level == Level.ACTIVITY,
                path,
                above(),
                line.source().or(() -> divided).or(this::inheritedSource),
                line.period().or(this::inheritedPeriod),
                false);
    }

    /** "Số đề án", "- Kinh phí" under a line; numbered like the items beside it, and with a unit like these, it is one. */
    private boolean isMeasureOfLineAbove(Line line, Kind kind) {
        boolean item = Kind.DASH.isDeeperThan(kind)
                && !line.unit().isEmpty()
                && open.stream().anyMatch(above -> above.entry().level() == Level.ACTIVITY);
        return !item && words.isMeasure(line.label());
    }

    /** A line that says only whose part, which years or which measure of the line above it: it stands under that. */
    private Entry slice(Line line, Kind kind, Optional<FundingSource> source, Optional<Period> period) {
        Entry whole = open.stream()
                .filter(above -> !isContext(above))
                .findFirst()
                .orElseThrow()
                .entry();
        return new Entry(
                line,
                whole.level() == Level.ACTIVITY ? Level.ITEM : Level.DETAIL,
                whole.activity(),
                false,
                path(line, kind),
                above(),
                source.or(line::source).or(this::inheritedSource),
                period.or(line::period).or(this::inheritedPeriod),
                false);
    }

    private Entry district(Line line, Optional<String> path) {
        boolean underItem = open.stream().anyMatch(above -> !isContext(above));
        return new Entry(
                line,
                underItem ? Level.DETAIL : Level.ITEM,
                underItem ? inheritedActivity() : all(),
                false,
                path,
                above(),
                line.source().or(this::inheritedSource),
                line.period().or(this::inheritedPeriod),
                false);
    }

    /** "Cộng" under a heading that has no figures of its own, with a total still to come: the figures of that heading. */
    private Optional<Entry> findSubtotal(int index) {
        Line line = lines.get(index);
        boolean totalFollows = lines.subList(index + 1, lines.size()).stream().anyMatch(this::isTotal);
        boolean inGroup = totalFollows || line.number().isPrinted();
        List<Open> groups =
                open.stream().filter(above -> !above.line().hasFigures()).toList();
        return groups.stream()
                .filter(above -> words.isTotalOf(line, above.line()))
                .findFirst()
                .or(() -> groups.stream().findFirst().filter(above -> inGroup))
                .map(Open::entry)
                .map(heading -> new Entry(
                        line,
                        heading.level(),
                        heading.activity(),
                        false,
                        heading.path(),
                        Stream.concat(Stream.of(heading.line().label()), heading.above().stream())
                                .toList(),
                        heading.source().or(sources::findOfAll),
                        heading.period(),
                        false));
    }

    private Entry total(Line line, Optional<FundingSource> source, Optional<Period> period, boolean grand) {
        Optional<String> path =
                grand ? Optional.empty() : path(line, line.number().kind());
        return new Entry(line, Level.TOTAL, all(), false, path, above(), source, period, grand);
    }

    private List<String> above() {
        return open.stream().map(parent -> parent.line().label()).toList();
    }

    private Optional<Activity> all() {
        return withActivities ? Optional.of(Activity.ALL) : Optional.empty();
    }

    /** A line that says only whose money or which years follow. */
    private boolean isContext(Open above) {
        return above.entry().level() == Level.TOTAL;
    }

    private Optional<FundingSource> inheritedSource() {
        return open.stream().flatMap(above -> above.entry().source().stream()).findFirst();
    }

    private Optional<Period> inheritedPeriod() {
        return open.stream().flatMap(above -> above.entry().period().stream()).findFirst();
    }

    private Optional<Activity> inheritedActivity() {
        return open.stream().flatMap(above -> above.entry().activity().stream()).findFirst();
    }

    private Level level(Line line, Kind kind) {
        boolean isHeading = headingKind.equals(Optional.of(kind)) || (kind == Kind.NONE && isUnnumberedHeading(line));
        if (isHeading) {
            headingLost = false;
            return Level.ACTIVITY;
        }
        List<Open> above = open.stream().filter(parent -> !isContext(parent)).toList();
        if (above.isEmpty()) {
            return levelWithoutParent(kind);
        }
        Open parent = above.get(0);
        if (parent.entry().level() == Level.ACTIVITY) {
            return Level.ITEM;
        }
        boolean groupOfItems = kind == Kind.DECIMAL && !parent.line().hasFigures() && headingKind.isEmpty();
        return groupOfItems ? Level.ITEM : Level.DETAIL;
    }

    /** Before the first heading the numbering alone tells: what headings are divided into are items. */
    private Level levelWithoutParent(Kind kind) {
        boolean deep = headingLost && kind.isDeeperThan(Kind.DECIMAL);
        return deep ? Level.DETAIL : Level.ITEM;
    }

    private Optional<Activity> activity(Line line, Level level) {
        if (level == Level.ACTIVITY) {
            return headings.of(line);
        }
        Optional<Open> heading = open.stream()
                .filter(above -> above.entry().level() == Level.ACTIVITY)
                .findFirst();
        if (heading.isPresent()) {
            return HeadingActivity.under(
                    heading.get().line(), heading.get().entry().activity(), line);
        }
        Optional<Activity> own = ActivityFinder.find(line.label()).or(this::inheritedOwnActivity);
        if (headingLost && line.hasFigures()) {
            issues.add(new HeadingMissing(grid.where(line.row(), 0), line.label()));
        }
        return own;
    }

    private Optional<Activity> inheritedOwnActivity() {
        return open.stream()
                .filter(above -> !isContext(above))
                .flatMap(above -> above.entry().activity().stream())
                .filter(activity -> activity != Activity.ALL)
                .findFirst();
    }

    private Optional<String> path(Line line, Kind kind) {
        List<String> above = open.stream()
                .filter(parent -> parent.kind() != Kind.UPPER_LETTER
                        || parent.line().number().isPrinted())
                .filter(parent -> kind != Kind.NONE || Kind.DASH.isDeeperThan(parent.kind()))
                .map(parent -> parent.line().number().text())
                .filter(text -> !(kind == Kind.DECIMAL && line.number().text().startsWith(text + ".")))
                .collect(Collectors.toCollection(ArrayList::new));
        java.util.Collections.reverse(above);
        List<String> kept = new ArrayList<>();
        for (String text : above) {
            kept.removeIf(outer -> text.startsWith(outer + "."));
            kept.add(text);
        }
        String path = Stream.concat(kept.stream(), Stream.of(line.number().text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }
}
