package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;

/**
 * Labels in two columns: an activity whose cell runs down over several rows ("Nhóm nội dung"), and beside it the lines that
 * belong to it ("Nội dung hỗ trợ"). The lines are the items, the activity is theirs.
 */
final class GroupColumn {
    private static final int ENOUGH_GROUPS = 2;

    private final Grid grid;
    private final int headerRows;
    private final int index;

    private GroupColumn(Grid grid, int headerRows, int index) {
        this.grid = grid;
        this.headerRows = headerRows;
        this.index = index;
    }

    /** The columns, those of labels parted into groups and lines where cells of the first run down over the second. */
    static List<Column> part(Grid grid, int headerRows, List<Column> columns) {
        Optional<Column> first =
                columns.stream().filter(column -> column.role() == Role.LABEL).findFirst();
        Optional<Column> second = first.flatMap(label -> columns.stream()
                .filter(column -> column.index() == label.index() + 1)
                .filter(column -> column.role() == Role.NOTE && column.says(ColumnWord.LABEL))
                .findFirst());
        if (second.isEmpty()) {
            return columns;
        }
        GroupColumn group =
                new GroupColumn(grid, headerRows, first.orElseThrow().index());
        if (!group.runsDownOver(second.get())) {
            return columns;
        }
        List<Column> parted = new ArrayList<>(columns);
        parted.set(group.index, first.orElseThrow().withRole(Role.GROUP));
        parted.set(second.get().index(), second.get().withRole(Role.LABEL));
        return parted;
    }

    /** Every row has its own text in the second column, and several groups have more than one row. */
    private boolean runsDownOver(Column lines) {
        List<Integer> rows = IntStream.range(headerRows, grid.rows())
                .filter(row -> !grid.coveringText(row, lines.index()).isEmpty())
                .boxed()
                .toList();
        long own = rows.stream()
                .filter(row -> !grid.text(row, index).isBlank()
                        && grid.at(row, index)
                                .filter(cell -> cell.columnSpan() == 1)
                                .isPresent())
                .count();
        boolean everyRow = rows.size() >= grid.rows() - headerRows - 1;
        return everyRow && own >= ENOUGH_GROUPS && own <= rows.size() - ENOUGH_GROUPS;
    }

    /**
     * The lines with the activity and the words of the group that each stands in; a line that only names a measure ("Số đề
     * án" over "Kinh phí") is the group itself.
     */
    static List<Entry> complete(Grid grid, int headerRows, List<Column> columns, LineWords words, List<Entry> entries) {
        return columns.stream()
                .filter(column -> column.role() == Role.GROUP)
                .findFirst()
                .map(column -> new GroupColumn(grid, headerRows, column.index()))
                .map(group -> entries.stream()
                        .map(entry -> group.complete(entry, words))
                        .toList())
                .orElse(entries);
    }

    private Entry complete(Entry entry, LineWords words) {
        String group = textAbove(entry.line().row());
        boolean measure = words.isMeasure(entry.line().label());
        if (group.isEmpty() || (entry.level() == Level.TOTAL && !measure)) {
            return entry;
        }
        Entry named = measure ? entry.named(group) : entry;
        if (words.isTotal(group)) {
            return named.as(Level.TOTAL).ofActivity(Optional.of(Activity.ALL));
        }
        ActivityReading reading = ActivityFinder.read(group);
        boolean heading = measure && reading.isCertain();
        Entry item = named.as(heading ? Level.ACTIVITY : Level.ITEM).under(group);
        if (reading.isCertain()) {
            return item.ofActivity(reading.activity());
        }
        return item.ofActivity(ActivityFinder.find(entry.line().label())
                .filter(own ->
                        reading.candidates().isEmpty() || reading.candidates().contains(own)));
    }

    /** The cell that covers the row, or the last one above it that is not blank. */
    private String textAbove(int row) {
        return Stream.iterate(row, above -> above >= headerRows, above -> above - 1)
                .map(above -> grid.coveringText(above, index))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
