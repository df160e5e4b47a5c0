package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.RowWord;

/**
 * A total takes its meaning from the columns beside it: "Tổng số" over public sources is {@code STATE}, over public and
 * counterpart money {@code ALL}; "Tổng cộng" beside single years stands for all of them.
 */
final class TotalColumns {
    private static final Lexicon<RowWord> ROWS = Lexicon.load(RowWord.class, "rows.yaml");
    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");

    private TotalColumns() {}

    static List<Column> complete(List<Column> columns) {
        List<Column> dated =
                columns.stream().map(column -> withPeriod(column, columns)).toList();
        List<Column> counted =
                dated.stream().map(column -> withMeasure(column, dated)).toList();
        List<Column> paid = counted.stream()
                .map(column -> asCity(column, counted))
                .map(column -> asSupport(column, counted))
                .toList();
        return paid.stream().map(column -> withSource(column, paid)).toList();
    }

    /** "Tổng số đề án" beside columns of activities or districts says what these count, too. */
    private static Column withMeasure(Column column, List<Column> columns) {
        boolean part = column.isValue()
                && column.measure().isEmpty()
                && column.looseMeasure().isEmpty()
                && (column.activity().isPresent() || column.role() == Role.DISTRICT);
        List<Measure> said = columns.stream()
                .filter(other -> other.isValue() && other.total())
                .flatMap(other -> other.measure().stream())
                .distinct()
                .toList();
        return part && said.size() == 1 ? column.withMeasure(said.get(0)) : column;
    }

    private static Column withPeriod(Column column, List<Column> columns) {
        return column.isValue() && column.period().isEmpty()
                ? findSpan(columns).map(column::withPeriod).orElse(column)
                : column;
    }

    /** From the first to the last of the years that have columns of their own. */
    private static Optional<Period> findSpan(List<Column> columns) {
        List<Period> periods = columns.stream()
                .filter(column -> column.isValue() && !column.says(ColumnWord.CUMULATIVE))
                .flatMap(column -> column.period().stream())
                .distinct()
                .toList();
        if (periods.size() < 2) {
            return periods.stream().filter(period -> !period.isYear()).findFirst();
        }
        int start = periods.stream().mapToInt(Period::start).min().orElseThrow();
        int end = periods.stream().mapToInt(Period::end).max().orElseThrow();
        return Optional.of(new Period(start, end));
    }

    private static Column withSource(Column column, List<Column> columns) {
        boolean mayBeTotal =
                column.isValue() && column.source().isEmpty() && (column.total() || column.namesOnlyItsMeasure());
        return mayBeTotal
                ? findTotalSource(column, columns).map(column::withSource).orElse(column)
                : column;
    }

    /** "Thành phố" beside "Quốc gia" is the budget of a city that is a province. */
    private static Column asCity(Column column, List<Column> columns) {
        boolean city = column.isValue()
                && FundingSourceFinder.findInHeading(column.leaf()).isEmpty()
                && ROWS.says(column.leaf(), RowWord.DISTRICT)
                && ROWS.rest(column.leaf(), RowWord.DISTRICT).isBlank();
        boolean besideNational = columns.stream()
                .filter(other -> areSiblings(column, other))
                .anyMatch(other -> other.source().equals(Optional.of(FundingSource.NATIONAL)));
        return city && besideNational ? column.withSource(FundingSource.LOCAL_PROVINCE) : column;
    }

    /** "Hỗ trợ" beside "Đối ứng" under one heading of money: what the beneficiaries are given is public. */
    private static Column asSupport(Column column, List<Column> columns) {
        boolean support = column.isValue()
                && column.source().isEmpty()
                && WORDS.says(column.leaf(), ColumnWord.SUPPORT)
                && ColumnName.unknownWords(column.leaf()).isBlank();
        List<FundingSource> beside = columns.stream()
                .filter(other -> other.isValue() && other.index() != column.index())
                .filter(other -> areSiblings(column, other) && isAlike(column, other))
                .flatMap(other -> other.source().stream())
                .distinct()
                .toList();
        return support && beside.equals(List.of(FundingSource.COUNTERPART))
                ? column.withSource(FundingSource.STATE)
                : column;
    }

    /** The sources under the nearest heading that the column shares with any; at last those of the whole table. */
    private static Optional<FundingSource> findTotalSource(Column column, List<Column> columns) {
        for (int depth = column.path().size() - 1; depth >= 0; depth--) {
            int shared = depth;
            Set<FundingSource> sources = new TreeSet<>();
            columns.stream()
                    .filter(other -> other.isValue() && other.index() != column.index())
                    .filter(other -> shareHeading(column, other, shared) && isAlike(column, other))
                    .forEach(other -> other.source().ifPresent(sources::add));
            if (sources.size() >= 2) {
                return Optional.of(FundingSourceFinder.whole(sources));
            }
        }
        return Optional.empty();
    }

    /** Whether both stand under the same headings but for their own. */
    private static boolean areSiblings(Column one, Column other) {
        return shareHeading(one, other, Math.max(0, one.path().size() - 1));
    }

    /** Whether both stand under the same headings down to this depth; depth 0 is the table. */
    private static boolean shareHeading(Column one, Column other, int depth) {
        return other.path().size() >= depth
                && one.path().subList(0, depth).equals(other.path().subList(0, depth))
                && one.blocks().subList(0, depth).equals(other.blocks().subList(0, depth));
    }

    private static boolean isAlike(Column one, Column other) {
        return one.period().equals(other.period())
                && one.statistic() == other.statistic()
                && (one.measure().isEmpty()
                        || other.measure().isEmpty()
                        || Objects.equals(one.measure(), other.measure()));
    }
}
