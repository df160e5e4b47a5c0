package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Compared;
import vn.khuyencong.analytics.report.content.Comparison;
import vn.khuyencong.analytics.report.content.ComparisonRow;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Words;

/** A comparison: its charts, and its rows as a table; those that may not be compared stand apart. */
record ComparisonView(
        String id,
        String href,
        Bilingual name,
        Bilingual question,
        Bilingual how,
        List<BarChart> bars,
        List<ShareMatrix> matrices,
        List<Head> heads,
        List<RowView> comparable,
        List<RowView> apart,
        int count,
        int columns) {
    /** Rows of a table at most, of each kind: a browser cannot hold any number. */
    private static final int SHOWN = 2_000;

    boolean hasApart() {
        return !apart.isEmpty();
    }

    /** The head of a column. */
    record Head(Bilingual title, boolean number) {}

    /** Columns before and after the ones of the comparison: province, period, scenario; checked, coverage, caveats, document. */
    private static final int OTHER_COLUMNS = 7;

    static ComparisonView of(Compared compared, Content content) {
        Words words = content.words();
        Comparison comparison = compared.comparison();
        boolean any = !compared.rows().isEmpty();
        return new ComparisonView(
                Address.safe(comparison.relation()),
                Address.comparison(comparison.relation()),
                comparison.name(),
                comparison.question(),
                comparison.how(),
                comparison
                        .findBars()
                        .filter(drawn -> any)
                        .map(drawn -> BarChart.of(compared, drawn, words))
                        .filter(chart -> !chart.empty())
                        .stream()
                        .toList(),
                matrices(compared, words),
                comparison.columns().stream()
                        .map(column -> new Head(column.title(), column.isNumber()))
                        .toList(),
                rows(compared, true, content),
                rows(compared, false, content),
                compared.rows().size(),
                comparison.columns().size() + OTHER_COLUMNS);
    }

    private static List<RowView> rows(Compared compared, boolean comparable, Content content) {
        List<ComparisonRow> rows = compared.rows().stream()
                .filter(row -> row.comparable() == comparable)
                .limit(SHOWN)
                .toList();
        return Lazily.map(rows, row -> RowView.of(compared.comparison(), row, content));
    }

    private static List<ShareMatrix> matrices(Compared compared, Words words) {
        Optional<Comparison.Matrix> drawn = compared.comparison().findMatrix();
        return drawn.map(matrix -> ShareMatrix.of(compared, matrix, words)).orElse(List.of());
    }

    boolean none() {
        return count == 0;
    }

    /** How many rows the table does not show; empty where it shows all. */
    Optional<String> more() {
        int more = count - comparable.size() - apart.size();
        return Optional.of(more).filter(some -> some > 0).map(some -> Numbers.exact(BigDecimal.valueOf(some)));
    }
}
