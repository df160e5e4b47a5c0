package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Comparison;
import vn.khuyencong.analytics.report.content.ComparisonRow;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.SourceDocument;
import vn.khuyencong.analytics.report.content.Words;

/**
 * A row of a comparison as the tables show it.
 *
 * @param href where the figures stand that it was computed from
 */
record RowView(
        String id,
        String href,
        Bilingual province,
        String period,
        Bilingual scenario,
        List<Field> fields,
        boolean comparable,
        List<Bilingual> caveats,
        String coverage,
        String coverageNumber,
        String verified,
        String verifiedNumber,
        int figures,
        Optional<Source> document) {
    boolean hasCaveats() {
        return !caveats.isEmpty();
    }

    /** The document whose figures were used. */
    record Source(String href, String name) {}

    /** One column's cell; {@code sort} is what it is sorted by. */
    record Field(Bilingual title, Bilingual text, String sort, boolean number) {}

    static RowView of(Comparison comparison, ComparisonRow row, Content content) {
        Words words = content.words();
        List<Field> fields = new ArrayList<>();
        for (Comparison.Column column : comparison.columns()) {
            fields.add(column.number() == null ? code(column, row, words) : number(column, row));
        }
        return new RowView(
                Address.safe(row.key()),
                Address.row(row.provinceCode(), row.key()),
                words.province(row.provinceCode()),
                row.period(),
                words.of("scenario", row.scenario()),
                List.copyOf(fields),
                row.comparable(),
                row.caveats().stream().map(code -> words.of("caveat", code)).toList(),
                Numbers.percent(row.coverage()),
                plain(row.coverage()),
                Numbers.percent(row.verifiedShare()),
                plain(row.verifiedShare()),
                row.observations().size(),
                row.documentId().flatMap(content::findDocument).map(RowView::source));
    }

    private static Source source(SourceDocument document) {
        String name = document.documentNumber().orElse(document.fileName());
        return new Source(Address.document(document.documentId()), name);
    }

    private static Field code(Comparison.Column column, ComparisonRow row, Words words) {
        Bilingual text = row.words(column, words);
        return new Field(column.title(), text, row.code(column.name()).orElse(""), false);
    }

    private static Field number(Comparison.Column column, ComparisonRow row) {
        Optional<BigDecimal> number = row.number(column.name());
        String text = number.map(present -> format(column, present)).orElse(Numbers.NONE);
        return new Field(column.title(), Bilingual.of(text), plain(number), true);
    }

    private static String format(Comparison.Column column, BigDecimal number) {
        return column.number() == null ? Numbers.exact(number) : column.number().format(number);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
