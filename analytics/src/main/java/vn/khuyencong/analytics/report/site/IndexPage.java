package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Coverage;
import vn.khuyencong.analytics.report.content.Issue;
import vn.khuyencong.analytics.report.content.Numbers;

/** The first page: what this is, which province has what, the comparisons at a glance, the documents. */
record IndexPage(
        String documentCount,
        String provinceCount,
        String figureCount,
        String verifiedCount,
        List<Bilingual> facets,
        List<CoverageLine> coverage,
        String missingCount,
        List<Bilingual> missing,
        List<ComparisonView> comparisons,
        List<DocumentLine> documents,
        String issueCount,
        List<Tally> severities,
        List<Name> activities,
        List<Name> sources) {

    /** A code with its short and its full name. */
    record Name(Bilingual code, Bilingual name) {}

    static IndexPage of(
            Content content,
            List<Coverage> coverage,
            List<CoverageLine> lines,
            List<ComparisonView> comparisons,
            List<DocumentLine> documents,
            List<Issue> issues)
            throws SQLException {
        Set<String> present =
                coverage.stream().flatMap(one -> one.provinceCode().stream()).collect(Collectors.toSet());
        List<Bilingual> missing = content.provinces().stream()
                .filter(province -> !present.contains(province.code()))
                .map(province -> province.name())
                .toList();
        return new IndexPage(
                count(documents.size()),
                count(present.size()),
                count(coverage.stream().mapToLong(Coverage::observations).sum()),
                count(coverage.stream().mapToLong(Coverage::verified).sum()),
                Coverage.FACETS.stream()
                        .map(facet -> content.words().of("facet", facet))
                        .toList(),
                lines,
                count(missing.size()),
                missing,
                comparisons,
                documents,
                count(issues.size()),
                Tally.of(issues, Issue::severity, List.of("error", "warning", "note"), "severity", content.words()),
                content.activities().entrySet().stream()
                        .map(activity -> new Name(Bilingual.of(activity.getKey()), activity.getValue()))
                        .toList(),
                sources(content));
    }

    private static List<Name> sources(Content content) throws SQLException {
        Map<String, Bilingual> names = content.fundingSources();
        return names.entrySet().stream()
                .map(source -> new Name(content.words().of("funding_source", source.getKey()), source.getValue()))
                .toList();
    }

    private static String count(long number) {
        return Numbers.exact(BigDecimal.valueOf(number));
    }
}
