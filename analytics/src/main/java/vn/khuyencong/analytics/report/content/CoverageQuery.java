package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts what there is of each province that has a document.
 *
 * @param counted the documents that comparisons count: a report that was sent twice, or in two forms, is here once
 */
record CoverageQuery(Warehouse warehouse, List<SourceDocument> counted) {
    private static final List<String> SCENARIOS = List.of("actual", "estimate", "plan");

    /** Figures of one province that are alike; a figure may count for several facets. */
    private record Alike(Optional<String> province, String facet, String scenario, int start, int end, long figures) {}

    private record Count(Optional<String> province, long observations, long verified, long contradicted) {}

    List<Coverage> all() throws SQLException {
        Map<Optional<String>, List<Alike>> byProvince = new LinkedHashMap<>();
        for (Alike alike : alike()) {
            byProvince
                    .computeIfAbsent(alike.province(), province -> new ArrayList<>())
                    .add(alike);
        }
        return counts().stream()
                .map(count -> coverage(count, byProvince.getOrDefault(count.province(), List.of())))
                .toList();
    }

    private List<Count> counts() throws SQLException {
        return warehouse.read(
                """
                SELECT d.province_code, count(o.observation_id) AS observations,
                       count(*) FILTER (verification = 'verified') AS verified,
                       count(*) FILTER (verification = 'contradicted') AS contradicted
                FROM document d
                LEFT JOIN observation o USING (document_id)
                WHERE document_id IN (SELECT unnest(string_split($1, ' ')))
                GROUP BY d.province_code
                ORDER BY d.province_code
                """,
                fields -> new Count(
                        fields.findText("province_code"),
                        fields.integer("observations"),
                        fields.integer("verified"),
                        fields.integer("contradicted")),
                ids());
    }

    private List<Alike> alike() throws SQLException {
        return warehouse.read(
                """
                WITH figure AS (
                    SELECT o.* REPLACE (d.province_code AS province_code), o.measure = 'funding' AS money
                    FROM observation o JOIN document d USING (document_id)
                    WHERE document_id IN (SELECT unnest(string_split($1, ' ')))
                ), faceted AS (
                    SELECT 'projects' AS facet, * FROM figure WHERE measure = 'projects'
                    UNION ALL SELECT 'national', * FROM figure WHERE money AND funding_source = 'NATIONAL'
                    UNION ALL SELECT 'local', * FROM figure WHERE money AND funding_source LIKE 'LOCAL%'
                    UNION ALL SELECT 'integrated', * FROM figure WHERE money AND funding_source = 'INTEGRATED'
                    UNION ALL SELECT 'counterpart', * FROM figure WHERE money AND funding_source = 'COUNTERPART'
                    UNION ALL SELECT 'annual', * FROM figure
                              WHERE period_start = period_end AND measure IN ('funding', 'projects')
                    UNION ALL SELECT 'activities', * FROM figure
                              WHERE activity_code LIKE 'A_' AND measure IN ('funding', 'projects')
                )
                SELECT province_code, facet, scenario, period_start, period_end, count(*) AS figures
                FROM faceted
                GROUP BY ALL
                ORDER BY ALL
                """,
                fields -> new Alike(
                        fields.findText("province_code"),
                        fields.text("facet"),
                        fields.text("scenario"),
                        fields.integer("period_start"),
                        fields.integer("period_end"),
                        fields.integer("figures")),
                ids());
    }

    private String ids() {
        return counted.stream().map(SourceDocument::documentId).collect(Collectors.joining(" "));
    }

    private static Coverage coverage(Count count, List<Alike> alike) {
        Map<String, List<Coverage.Span>> facets = new TreeMap<>();
        for (String facet : Coverage.FACETS) {
            List<Alike> ofFacet =
                    alike.stream().filter(one -> one.facet().equals(facet)).toList();
            List<Coverage.Span> spans = spans(ofFacet);
            if (!spans.isEmpty()) {
                facets.put(facet, spans);
            }
        }
        return new Coverage(count.province(), facets, count.observations(), count.verified(), count.contradicted());
    }

    private static List<Coverage.Span> spans(List<Alike> ofFacet) {
        List<Coverage.Span> spans = new ArrayList<>();
        for (String scenario : SCENARIOS) {
            SortedSet<Integer> years = new TreeSet<>();
            long figures = 0;
            for (Alike alike : ofFacet) {
                if (alike.scenario().equals(scenario)) {
                    for (int year = alike.start(); year <= alike.end(); year++) {
                        years.add(year);
                    }
                    figures += alike.figures();
                }
            }
            if (figures > 0) {
                spans.add(new Coverage.Span(scenario, runs(years), figures));
            }
        }
        return spans;
    }

    /** Runs of years that follow each other: 2014, 2015, 2016, 2018 → 2014–2016, 2018. */
    static String runs(SortedSet<Integer> years) {
        List<String> runs = new ArrayList<>();
        int start = years.first();
        int last = start;
        for (int year : years) {
            if (year > last + 1) {
                runs.add(Numbers.period(start, last));
                start = year;
            }
            last = year;
        }
        runs.add(Numbers.period(start, last));
        return String.join(", ", runs);
    }
}
