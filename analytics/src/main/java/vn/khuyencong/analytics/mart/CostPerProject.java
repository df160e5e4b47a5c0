package vn.khuyencong.analytics.mart;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What one project (đề án) costs in public money: funding ÷ number of projects of the same activity, source, period and
 * scenario of one document, in million VND, rounded half up to six decimals.
 *
 * <p>A row wherever both are printed; besides, one for the public money of each programme period that has only one of them,
 * so that the gap shows. Zero projects give NULL. {@code coverage} is that of the funding; where public money was added up
 * from its sources, it is the part of "all money less counterpart money" that they make up, if that is printed.
 */
final class CostPerProject implements Question {
    private static final String SQL = """
            SELECT *, ratio(funding, projects) AS cost_per_project, ratio(verified_funding, funding) AS verified_share
            FROM (
                SELECT document_id, province_code, period_start, period_end, scenario, activity_code, funding_source,
                       max(value) FILTER (WHERE measure = 'funding') AS funding,
                       max(value) FILTER (WHERE measure = 'projects') AS projects,
                       max(verified_value) FILTER (WHERE measure = 'funding') AS verified_funding,
                       coalesce(max(coverage) FILTER (WHERE measure = 'funding'), 0) AS coverage,
                       flatten(collect_list(observations)) AS observations,
                       concat(flatten(collect_list(caveats)), array_compact(array(
                           CASE WHEN NOT bool_or(measure = 'funding') THEN 'funding_missing' END,
                           CASE WHEN NOT bool_or(measure = 'projects') THEN 'projects_missing' END,
                           CASE WHEN max(value) FILTER (WHERE measure = 'projects') = 0 THEN 'no_projects'
                                WHEN max(value) FILTER (WHERE measure = 'projects') < 5 THEN 'small_number' END)))
                           AS caveats,
                       bool_or(own_period) AS own_period, min(authority) AS authority
                FROM figure
                WHERE funding_source NOT IN ('COUNTERPART', 'ALL')
                GROUP BY document_id, province_code, period_start, period_end, scenario, activity_code, funding_source)
            WHERE funding IS NOT NULL AND projects IS NOT NULL
               OR activity_code = 'ALL' AND funding_source = 'STATE' AND (own_period OR period_end > period_start)
            """;

    @Override
    public String relation() {
        return "cost_per_project";
    }

    @Override
    public List<String> key() {
        return List.of("province_code", "period_start", "period_end", "scenario", "activity_code", "funding_source");
    }

    @Override
    public List<String> group() {
        return key();
    }

    @Override
    public List<String> values() {
        return List.of("funding", "projects", "cost_per_project", "document_id");
    }

    @Override
    public String answer() {
        return "cost_per_project";
    }

    @Override
    public Dataset<Row> rows(SparkSession spark) {
        return spark.sql(SQL);
    }
}
