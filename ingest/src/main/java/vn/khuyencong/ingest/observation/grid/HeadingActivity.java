package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.ingest.issue.ActivityUnclear;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.grid.Numbering.Kind;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;

/** Which activity a heading names, and under which one a line below it is filed. */
final class HeadingActivity {
    private final Grid grid;
    private final List<Line> lines;
    private final Predicate<Line> isTotal;
    private final Issues issues;

    HeadingActivity(Grid grid, List<Line> lines, Predicate<Line> isTotal, Issues issues) {
        this.grid = grid;
        this.lines = lines;
        this.isTotal = isTotal;
        this.issues = issues;
    }

    /** Empty where nothing tells; an issue where it could be several. */
    Optional<Activity> of(Line line) {
        ActivityReading reading = ActivityFinder.read(line.label());
        if (reading.certainty() == ActivityReading.Certainty.AMBIGUOUS) {
            issues.add(new ActivityUnclear(
                    grid.where(line.row(), 0),
                    line.label(),
                    reading.candidates().stream().map(Activity::name).toList()));
        }
        return reading.isCertain()
                ? reading.activity()
                : AcrossActivities.findTheOther(reading, namedBeside(line))
                        .or(reading::activity)
                        .or(() -> findActivityOfItems(line));
    }

    /** The activities that other headings of its kind name for certain. */
    private List<Activity> namedBeside(Line heading) {
        return lines.stream()
                .filter(line -> line.number().kind() == heading.number().kind() && line.row() != heading.row())
                .flatMap(line -> ActivityFinder.find(line.label()).stream())
                .distinct()
                .toList();
    }

    /** A heading whose words say nothing ("Ứng dụng khoa học kỹ thuật") is about what all lines under it are about. */
    private Optional<Activity> findActivityOfItems(Line heading) {
        List<Optional<Activity>> said = lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .takeWhile(line -> line.number().kind() != heading.number().kind() && !isTotal.test(line))
                .filter(line -> line.number().isPrinted() && line.number().kind() != Kind.DASH)
                .map(line -> ActivityFinder.find(line.label()))
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : Optional.empty();
    }

    /** Under a heading of several activities, or of none that is known, a line is filed by its own words, where these are clear. */
    static Optional<Activity> under(Line heading, Optional<Activity> filed, Line line) {
        ActivityReading reading = ActivityFinder.read(heading.label());
        Optional<Activity> own = reading.candidates().size() > 1 && !reading.isCertain()
                ? ActivityFinder.find(line.label()).filter(reading.candidates()::contains)
                : Optional.empty();
        return own.or(() -> filed)
                .or(() -> reading.candidates().isEmpty() ? ActivityFinder.find(line.label()) : Optional.empty());
    }
}
