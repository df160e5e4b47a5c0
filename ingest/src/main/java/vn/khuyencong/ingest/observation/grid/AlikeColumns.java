package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;

/**
 * Two columns of money or of đề án that seem to say the same do not: what tells them apart was not understood. The one whose
 * heading holds no unknown word stays; where several do, or none does, all are withdrawn.
 */
final class AlikeColumns {

    private AlikeColumns() {}

    /** The columns, those that cannot be told apart as not understood. */
    static List<Column> withdraw(List<Column> columns) {
        Map<List<Object>, List<Column>> alike = new HashMap<>();
        boolean activities = AcrossActivities.are(columns);
        columns.stream().filter(AlikeColumns::mustDiffer).forEach(column -> alike.computeIfAbsent(
                        saying(column, activities), key -> new ArrayList<>())
                .add(column));
        Set<Integer> withdrawn = alike.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(same -> unclear(same).stream())
                .map(Column::index)
                .collect(Collectors.toSet());
        return columns.stream()
                .map(column -> withdrawn.contains(column.index()) ? column.withRole(Role.NOT_UNDERSTOOD) : column)
                .toList();
    }

    /** Counted results differ by the words of their headings, activities and districts by their names. */
    private static boolean mustDiffer(Column column) {
        boolean counts = column.measure().or(column::looseMeasure).equals(Optional.of(Measure.OUTPUT));
        return column.role() == Role.VALUE && !counts;
    }

    private static List<Object> saying(Column column, boolean activities) {
        return List.of(
                column.period(),
                column.source(),
                column.scenario(),
                column.statistic(),
                column.measure().or(column::looseMeasure),
                column.activity(),
                activities ? ColumnName.of(column) : "",
                column.source().isEmpty() && column.total());
    }

    private static List<Column> unclear(List<Column> same) {
        List<Column> strange =
                same.stream().filter(AlikeColumns::hasUnknownWords).toList();
        return strange.size() == same.size() - 1 ? strange : same;
    }

    private static boolean hasUnknownWords(Column column) {
        return column.says(ColumnWord.INVESTMENT)
                || !ColumnName.unknownWords(column.leaf()).isBlank();
    }
}
