package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.TableSubject;

/** Tables of industrial output, trade and the like, which such reports print beside those of the programme. */
final class OtherSubject {
    private static final Lexicon<TableSubject> SUBJECTS = Lexicon.load(TableSubject.class, "table_subjects.yaml");

    private OtherSubject() {}

    /** Whether the title says so and no line or column speaks of an activity, a source of money or đề án. */
    static boolean is(Grid grid, List<Column> columns, List<Line> lines, LineWords words) {
        return grid.table
                        .title()
                        .filter(title -> !SUBJECTS.meanings(title).isEmpty())
                        .isPresent()
                && columns.stream()
                        .allMatch(column -> column.source().isEmpty()
                                && column.activity().isEmpty()
                                && column.measure().isEmpty())
                && lines.stream()
                        .allMatch(line -> ActivityFinder.find(line.label()).isEmpty()
                                && words.findSource(line).isEmpty()
                                && !words.isMeasure(line.label()));
    }
}
