package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.RowWord;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;

/**
 * What a column is called where columns are activities: the nearest heading that is more than a measure, a source, years or a
 * scenario. "Số đề án" under "Đào tạo nghề" is a column of "Đào tạo nghề".
 */
final class ColumnName {
    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");
    private static final Lexicon<RowWord> FILLING = Lexicon.load(RowWord.class, "row_filling.yaml");

    private ColumnName() {}

    static String of(Column column) {
        List<String> path = column.path();
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            if (!saysNothingDone(path.get(depth))) {
                return path.get(depth);
            }
        }
        return column.leaf();
    }

    /** Whether a heading holds no word but those of measures, sources, years and scenarios. */
    static boolean saysNothingDone(String heading) {
        boolean total = WORDS.says(heading, ColumnWord.TOTAL)
                && MeasureFinder.find(heading).isEmpty();
        return !total && unknownWords(heading).isBlank();
    }

    /** The words of a heading that no vocabulary of columns knows. */
    static String unknownWords(String heading) {
        String left = Brackets.without(heading);
        for (var hit : PeriodFinder.hits(left)) {
            left = left.substring(0, hit.start()) + " ".repeat(hit.end() - hit.start()) + left.substring(hit.end());
        }
        left = FundingSourceFinder.restOfHeading(left.replaceAll("\\d+", " "));
        left = ScenarioFinder.rest(left);
        left = MeasureFinder.rest(left);
        left = WORDS.rest(left);
        return FILLING.rest(left);
    }
}
