package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Coverage;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Province;
import vn.khuyencong.analytics.report.content.Words;

/** A province's line of the coverage matrix; a cell without spans is a gap. */
record CoverageLine(
        String href,
        Bilingual province,
        Optional<Bilingual> successor,
        List<DocumentLine> documents,
        List<Cell> cells,
        String figures,
        String verified,
        String contradicted) {

    /** What there is of one facet. */
    record Cell(Bilingual facet, List<Span> spans) {}

    /** The years of one scenario that there are figures for. */
    record Span(Bilingual scenario, String kind, String years, String figures) {}

    static CoverageLine of(Coverage coverage, Content content, List<DocumentLine> documents) {
        Words words = content.words();
        return new CoverageLine(
                Address.province(coverage.provinceCode()),
                words.province(coverage.provinceCode()),
                content.provinces().stream()
                        .filter(province -> Optional.of(province.code()).equals(coverage.provinceCode()))
                        .findFirst()
                        .flatMap(Province::successor),
                documents.stream()
                        .filter(document -> document.provinceHref().equals(Address.province(coverage.provinceCode())))
                        .toList(),
                Coverage.FACETS.stream()
                        .map(facet -> new Cell(words.of("facet", facet), spans(coverage.of(facet), words)))
                        .toList(),
                Numbers.exact(BigDecimal.valueOf(coverage.observations())),
                share(coverage.verified(), coverage.observations()),
                Numbers.exact(BigDecimal.valueOf(coverage.contradicted())));
    }

    private static List<Span> spans(List<Coverage.Span> spans, Words words) {
        return spans.stream()
                .map(span -> new Span(
                        words.of("scenario", span.scenario()),
                        span.scenario(),
                        span.years(),
                        Numbers.exact(BigDecimal.valueOf(span.figures()))))
                .toList();
    }

    private static String share(long part, long whole) {
        return whole == 0
                ? Numbers.NONE
                : Numbers.percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }
}
