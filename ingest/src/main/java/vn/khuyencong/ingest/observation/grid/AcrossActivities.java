package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import vn.khuyencong.ingest.observation.grid.Column.Role;

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
        List<Integer> places = columns.stream()
                .filter(column -> column.activity().isPresent())
                .map(Column::index)
                .toList();
        return columns.stream()
                .map(column -> column.role() == Role.NOT_UNDERSTOOD && isBeside(column, places)
                        ? column.withRole(Role.VALUE)
                        : column)
                .toList();
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
