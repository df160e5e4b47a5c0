package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.TableSubject;

/** Tables of industrial output, of trade promotion and the like, which reports print beside those of the programme. */
final class OtherSubject {
    private static final Lexicon<TableSubject> SUBJECTS = Lexicon.load(TableSubject.class, "table_subjects.yaml");

    private OtherSubject() {}

    /**
     * Whether the title names another programme and not this one; or speaks of the economy, and no line or column of an
     * activity, a source of money or đề án.
     */
    static boolean is(Grid grid, List<Column> columns, List<Line> lines, LineWords words) {
        List<TableSubject> said = grid.table.title().map(SUBJECTS::meanings).orElse(List.of());
        if (said.contains(TableSubject.PROGRAMME)) {
            return false;
        }
        return said.contains(TableSubject.OTHER_PROGRAMME)
                || (said.contains(TableSubject.ECONOMY) && !speaksOfProgramme(columns, lines, words));
    }

    private static boolean speaksOfProgramme(List<Column> columns, List<Line> lines, LineWords words) {
        boolean column = columns.stream()
                .anyMatch(each -> each.source().isPresent()
                        || each.activity().isPresent()
                        || each.measure().isPresent());
        return column
                || lines.stream()
                        .anyMatch(line -> ActivityFinder.find(line.label()).isPresent()
                                || words.findSource(line).isPresent()
                                || words.isMeasure(line.label()));
    }
}
