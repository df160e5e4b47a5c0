package vn.khuyencong.ingest.observation.grid;

import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;

/** Whose money a figure is, or whose đề án it counts: by its column, its row and its table together. */
final class WhoseFigure {
    private final TableSense table;
    private final LineWords words;

    WhoseFigure(TableSense table, LineWords words) {
        this.table = table;
        this.words = words;
    }

    Optional<FundingSource> findSource(Column column, Entry entry, Measure measure) {
        if (measure == Measure.STAFF) {
            return Optional.empty();
        }
        Optional<FundingSource> ofRow = entry.source()
                .filter(source -> measure == Measure.FUNDING || source != FundingSource.STATE || isSaid(entry));
        Optional<FundingSource> said =
                narrower(column.source(), ofRow).filter(source -> measure == Measure.FUNDING || isPublic(source));
        if (said.isPresent() || measure != Measure.FUNDING) {
            boolean counted = measure == Measure.PROJECTS || measure == Measure.OUTPUT;
            return said.or(() -> counted && table.aboutActivities() ? table.countSource() : Optional.empty());
        }
        Optional<FundingSource> inLabel = words.isMeasure(entry.line().label())
                ? FundingSourceFinder.findInHeading(entry.line().label())
                : Optional.empty();
        boolean unclear = !ColumnName.unknownWords(column.leaf()).isBlank()
                && column.activity().isEmpty();
        if (unclear && table.columnsAreSources()) {
            return inLabel;
        }
        return inLabel.or(table::source)
                .or(table::programmeMoney)
                .or(() -> mayBeAssumed(column, entry) ? Optional.of(FundingSource.STATE) : Optional.empty());
    }

    /**
     * Whether nothing says whose money it is: "Kinh phí" in a table that speaks of no counterpart money is that of the
     * programme, which is public.
     */
    boolean isSourceAssumed(Column column, Entry entry, Measure measure) {
        boolean money = measure == Measure.FUNDING;
        boolean inLabel = words.isMeasure(entry.line().label())
                && FundingSourceFinder.findInHeading(entry.line().label()).isPresent();
        boolean aroundOnly = table.titleSource().isEmpty();
        boolean said = inLabel
                || column.source().or(entry::source).isPresent()
                || (table.source().isPresent() && !aroundOnly);
        return money && !said;
    }

    /** "Thị trấn" over a count, beside "KCQG" and "KCĐP": it may be a source that the vocabulary does not know. */
    boolean isSourceUnclear(Column column, Entry entry) {
        return table.columnsAreSources()
                && column.role() == Column.Role.VALUE
                && column.source().isEmpty()
                && entry.source().isEmpty()
                && column.activity().isEmpty()
                && !ColumnName.unknownWords(column.leaf()).isBlank();
    }

    private boolean mayBeAssumed(Column column, Entry entry) {
        return table.publicMoneyOnly()
                && (column.total()
                        || column.namesOnlyItsMeasure()
                        || column.activity().isPresent()
                        || (table.acrossActivities() && AcrossActivities.isUnclear(column))
                        || (!table.columnsAreSources()
                                && ColumnName.unknownWords(column.leaf()).isBlank())
                        || entry.labels().anyMatch(words::isMeasure));
    }

    /** Whether a line itself says whose it is; a sum over lines of sources does not, and its count has none. */
    private boolean isSaid(Entry entry) {
        return entry.line().source().isPresent()
                || words.findSource(entry.line()).isPresent()
                || entry.above().stream()
                        .anyMatch(label -> FundingSourceFinder.find(label).isPresent());
    }

    /** Results and projects are counted by public sources only: "DN" over a count of establishments names no money. */
    private static boolean isPublic(FundingSource source) {
        return source == FundingSource.STATE || FundingSourceFinder.isPartOf(source, FundingSource.STATE);
    }

    /**
     * "Ngân sách nhà nước hỗ trợ" in a row of "Khuyến công quốc gia" is national money; a column of all money stays so in
     * every row.
     */
    private static Optional<FundingSource> narrower(Optional<FundingSource> column, Optional<FundingSource> row) {
        boolean rowIsPart = column.isPresent()
                && row.isPresent()
                && column.get() != FundingSource.ALL
                && FundingSourceFinder.isPartOf(row.get(), column.get());
        return rowIsPart ? row : column.or(() -> row);
    }
}
