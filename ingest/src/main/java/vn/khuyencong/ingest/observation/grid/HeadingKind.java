package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.grid.Numbering.Kind;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;

/**
 * Which numbering the headings of activities have. Roman numerals have it where there are any; else the outermost letters
 * or arabic numbers, where most of their lines name an activity, hardly one is named twice, and they are no counted results:
 * then they are headings and not items.
 */
final class HeadingKind {
    private HeadingKind() {}

    static Optional<Kind> find(List<Line> lines, LineWords words, boolean withActivities) {
        List<Line> plain = lines.stream()
                .filter(line -> !words.isTotal(line))
                .filter(line -> words.findSource(line).isEmpty()
                        && words.findPeriod(line).isEmpty())
                .filter(line -> !words.isDistrict(line))
                .toList();
        if (plain.stream().anyMatch(line -> line.number().kind() == Kind.ROMAN)) {
            return Optional.of(Kind.ROMAN);
        }
        return withActivities
                ? List.of(Kind.UPPER_LETTER, Kind.ARABIC, Kind.LOWER_LETTER, Kind.NONE).stream()
                        .filter(kind -> kind != Kind.NONE || isUnnumbered(plain))
                        .filter(kind -> !countResults(of(plain, kind), words)
                                && (nameActivities(of(plain, kind), isDivided(plain, kind)) || groups(plain, kind)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether no line has a number; dashes may set off what stands under one. */
    private static boolean isUnnumbered(List<Line> lines) {
        return lines.stream()
                .noneMatch(line -> Kind.DASH.isDeeperThan(line.number().kind()));
    }

    private static List<Line> of(List<Line> lines, Kind kind) {
        return lines.stream().filter(line -> line.number().kind() == kind).toList();
    }

    /** Lines with units of their own ("Người", "Lớp") are counted results, and these are items. */
    private static boolean countResults(List<Line> lines, LineWords words) {
        long counting = lines.stream().filter(words::countsResults).count();
        return 2 * counting > lines.size();
    }

    /** Whether lines of this kind have numbered lines under them. */
    private static boolean isDivided(List<Line> lines, Kind kind) {
        return lines.stream()
                .map(line -> line.number().kind())
                .anyMatch(other -> other.isDeeperThan(kind) && Kind.DASH.isDeeperThan(other));
    }

    /** Letters under which the numbering begins again at 1 are headings, though their words name no activity. */
    private static boolean groups(List<Line> lines, Kind kind) {
        long begun = IntStream.range(1, lines.size())
                .filter(index -> lines.get(index - 1).number().kind() == kind
                        && lines.get(index).number().equals(new Numbering(Kind.ARABIC, "1")))
                .count();
        return kind == Kind.UPPER_LETTER && begun >= 2;
    }

    private static boolean nameActivities(List<Line> lines, boolean divided) {
        List<String> labels = lines.stream().map(Line::label).distinct().toList();
        List<Activity> named = labels.stream()
                .flatMap(label -> ActivityFinder.read(label).activity().stream())
                .toList();
        long different = named.stream().distinct().count();
        return labels.size() >= (divided ? 1 : 2)
                && 3 * named.size() >= 2 * labels.size()
                && 3L * different >= 2L * named.size();
    }
}
