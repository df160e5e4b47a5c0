package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Period;

/**
 * A line with its place in the outline of the table.
 *
 * @param activity its own as a heading, or that of the heading it stands under
 * @param ownActivity whether the activity is said by the line itself
 * @param path the printed numbering from the outermost heading on
 * @param above labels of the lines that it stands under, the innermost first
 * @param source what the line, or one above it, says of whose money it is; {@code period} alike
 */
record Entry(
        Line line,
        Level level,
        Optional<Activity> activity,
        boolean ownActivity,
        Optional<String> path,
        List<String> above,
        Optional<FundingSource> source,
        Optional<Period> period,
        boolean grandTotal) {
    Entry {
        above = List.copyOf(above);
    }

    /** Its own label, then those of the lines that it stands under, the innermost first. */
    Stream<String> labels() {
        return Stream.concat(Stream.of(line.label()), above.stream());
    }

    Entry ofActivity(Optional<Activity> other) {
        return new Entry(line, level, other, ownActivity, path, above, source, period, grandTotal);
    }

    /** The same below one more heading. */
    Entry under(String heading) {
        List<String> more = new ArrayList<>(above);
        more.add(heading);
        return new Entry(line, level, activity, ownActivity, path, more, source, period, grandTotal);
    }

    /** The same under another name. */
    Entry named(String name) {
        return new Entry(line.named(name), level, activity, ownActivity, path, above, source, period, grandTotal);
    }

    Entry as(Level other) {
        return new Entry(line, other, activity, ownActivity, path, above, source, period, grandTotal);
    }
}
