package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;

/**
 * Activities across: among columns that each name an activity, one whose words name none is an activity, too; which one
 * stays open.
 */
final class AcrossActivities {
    private static final int ENOUGH = 2;

    private AcrossActivities() {}

    /** Whether the columns of a table are activities. */
    static boolean are(List<Column> columns) {
        return columns.stream()
                        .filter(Column::isValue)
                        .filter(column -> column.activity().isPresent())
                        .count()
                >= ENOUGH;
    }

    static List<Column> complete(List<Column> columns) {
        if (!are(columns)) {
            return columns;
        }
        List<Column> named = columns.stream()
                .map(column -> column.activity().isEmpty() ? nameTheOther(column, columns) : column)
                .toList();
        List<Integer> places = named.stream()
                .filter(column -> column.activity().isPresent())
                .map(Column::index)
                .toList();
        return named.stream()
                .map(column -> column.role() == Role.NOT_UNDERSTOOD && isBeside(column, places)
                        ? column.withRole(Role.VALUE)
                        : column)
                .toList();
    }

    private static Column nameTheOther(Column column, List<Column> columns) {
        ActivityReading reading = ActivityFinder.read(ColumnName.of(column));
        List<Activity> beside = columns.stream()
                .flatMap(other -> other.activity().stream())
                .distinct()
                .toList();
        return findTheOther(reading, beside).map(column::withActivity).orElse(column);
    }

    /** "Nâng cao năng lực quản lý" may be two of the nine: beside a heading that names one of them, it is the other. */
    static Optional<Activity> findTheOther(ActivityReading reading, List<Activity> namedBeside) {
        List<Activity> left = reading.candidates().stream()
                .filter(candidate -> !namedBeside.contains(candidate))
                .toList();
        return left.size() == 1 && reading.candidates().size() > 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static boolean isBeside(Column column, List<Integer> places) {
        return places.contains(column.index() - 1) || places.contains(column.index() + 1);
    }

    /** A column of such a table that is one of the activities, though its words do not say which. */
    static boolean isUnclear(Column column) {
        return column.role() == Role.VALUE
                && column.activity().isEmpty()
                && !column.total()
                && !ColumnName.unknownWords(ColumnName.of(column)).isBlank();
    }
}
