package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.RowWord;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;

/**
 * A column and what its headings say of its figures; what they leave open is empty.
 *
 * @param path the printed headings from the widest to the leaf
 * @param blocks column of the top left corner of each heading of the path: two columns under one heading share it
 * @param measure what the heading says outright
 * @param looseMeasure what it says only where rows do not say it: "Vốn lồng ghép" names a source first
 * @param total whether it calls itself a total
 * @param unit money unit in the heading
 */
record Column(
        int index,
        Role role,
        List<String> path,
        List<Integer> blocks,
        Optional<Period> period,
        Optional<FundingSource> source,
        Optional<Scenario> scenario,
        Statistic statistic,
        Optional<Measure> measure,
        Optional<Measure> looseMeasure,
        Optional<Activity> activity,
        boolean total,
        Optional<DeclaredUnit> unit) {

    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");
    private static final Lexicon<RowWord> ROWS = Lexicon.load(RowWord.class, "rows.yaml");
    private static final Lexicon<RowWord> FILLING = Lexicon.load(RowWord.class, "row_filling.yaml");
    private static final Set<ColumnWord> WORDS_BESIDE = Set.of(
            ColumnWord.NOTE,
            ColumnWord.PLACE,
            ColumnWord.LOCATION,
            ColumnWord.BENEFICIARY,
            ColumnWord.UNIT,
            ColumnWord.YEARS);

    /** What a column is in its table. */
    enum Role {
        ITEM_NO,
        LABEL,
        /** What several lines beside it belong to: an activity whose cell runs down over its items. */
        GROUP,
        UNIT,
        /** Whose money each row is. */
        ROW_SOURCE,
        /** For which years each row is. */
        ROW_PERIOD,
        VALUE,
        /** Figures of one district, whose name is the heading. */
        DISTRICT,
        /** Words beside the figures: places, remarks, marks. */
        NOTE,
        /** Shares, rates, norms: figures, but no observations. */
        NO_OBSERVATION,
        /** Figures under a heading that says nothing known. */
        NOT_UNDERSTOOD
    }

    Column {
        path = List.copyOf(path);
        blocks = List.copyOf(blocks);
    }

    boolean isValue() {
        return role == Role.VALUE || role == Role.DISTRICT;
    }

    /** Whether a heading says what the words of the column are: places, remarks, offices. */
    boolean knownWords() {
        return path.stream().flatMap(words -> WORDS.meanings(words).stream()).anyMatch(WORDS_BESIDE::contains);
    }

    /** Whether a heading over the column says this. */
    boolean says(ColumnWord word) {
        return path.stream().anyMatch(words -> WORDS.says(words, word));
    }

    /** "Kinh phí (triệu đồng)", "Kinh phí hỗ trợ": money, and nothing said of whose. */
    boolean namesOnlyItsMeasure() {
        String leaf = Brackets.without(leaf());
        return looseMeasure.equals(Optional.of(Measure.FUNDING))
                && ROWS.says(leaf, RowWord.MEASURE)
                && FILLING.rest(ROWS.rest(leaf, RowWord.MEASURE)).isBlank();
    }

    String heading() {
        return String.join(" › ", path);
    }

    String leaf() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    Column withRole(Role newRole) {
        return copy(newRole, period, source, measure, activity);
    }

    Column withPeriod(Period newPeriod) {
        return copy(role, Optional.of(newPeriod), source, measure, activity);
    }

    Column withSource(FundingSource newSource) {
        return copy(role, period, Optional.of(newSource), measure, activity);
    }

    Column withMeasure(Measure newMeasure) {
        return copy(role, period, source, Optional.of(newMeasure), activity);
    }

    Column withActivity(Activity newActivity) {
        return copy(role, period, source, measure, Optional.of(newActivity));
    }

    private Column copy(
            Role newRole,
            Optional<Period> newPeriod,
            Optional<FundingSource> newSource,
            Optional<Measure> newMeasure,
            Optional<Activity> newActivity) {
        return new Column(
                index,
                newRole,
                path,
                blocks,
                newPeriod,
                newSource,
                scenario,
                statistic,
                newMeasure,
                looseMeasure,
                newActivity,
                total,
                unit);
    }
}
