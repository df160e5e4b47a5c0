package vn.khuyencong.analytics.mart;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How a period's money is shared out over activities, funding sources or years.
 *
 * <p>A group is one dimension of one document's period and scenario, with two members at least. The money is public money
 * ({@code STATE}); where a document gives no two members of it, the source with the most money ({@code one_source_only}), and
 * last a total with counterpart money ({@code includes_counterpart}): {@code funding_source} says which. Members of
 * {@code funding_source} are {@code NATIONAL}, {@code LOCAL} and {@code INTEGRATED}; of {@code year}, the single years of a
 * longer period, an estimate where a year has no actual figure.
 *
 * <p>A share is the member's part of the members' sum. Shares have six decimals and sum to exactly 1: each is rounded down,
 * and the missing millionths go to the members with the largest remainders (the largest-remainder method of Hamilton), the
 * first code first where remainders are equal. {@code coverage} is the members' sum over the printed total
 * ({@code whole_funding}: of the activities, that of the source, printed or added up from its own parts; of the sources, public
 * money, printed or as all money less counterpart money; of the years, the period's); {@code observations} are those of the whole group, {@code member_observations} the member's own.
 */
final class AllocationShare implements Question {
    private static final String OF_ACTIVITIES = """
            SELECT document_id, province_code, period_start, period_end, scenario, 'activity' AS dimension,
                   activity_code AS member, funding_source, value AS funding, verified_value, observations, caveats,
                   CAST(NULL AS DECIMAL(20, 6)) AS period_total, authority
            FROM figure WHERE measure = 'funding' AND activity_code <> 'ALL' AND funding_source <> 'COUNTERPART'
            """;

    private static final String OF_SOURCES = """
            SELECT document_id, province_code, period_start, period_end, scenario, 'funding_source', funding_source, 'STATE',
                   value, verified_value, observations, caveats, CAST(NULL AS DECIMAL(20, 6)), authority
            FROM figure
            WHERE measure = 'funding' AND activity_code = 'ALL' AND funding_source IN ('NATIONAL', 'LOCAL', 'INTEGRATED')
            """;

    private static final String OF_YEARS = """
            SELECT document_id, province_code, period_start, period_end, scenario, 'year', CAST(year AS STRING),
                   funding_source, value, verified_value, observations, caveats, period_total, authority
            FROM (
                SELECT p.document_id, p.province_code, p.period_start, p.period_end, p.scenario, p.funding_source,
                       y.period_start AS year, y.value, y.verified_value, y.observations,
                       concat(y.caveats, array_compact(array(
                           CASE WHEN y.scenario = 'estimate' AND p.scenario = 'actual' THEN 'estimate_included' END)))
                           AS caveats,
                       p.value AS period_total, p.authority,
                       row_number() OVER (PARTITION BY p.document_id, p.province_code, p.period_start, p.period_end,
                                                       p.scenario, p.funding_source, y.period_start
                                          ORDER BY y.scenario = p.scenario DESC) AS choice
                FROM figure p
                JOIN figure y ON y.document_id = p.document_id AND y.province_code = p.province_code
                    AND y.funding_source = p.funding_source
                    AND y.period_start BETWEEN p.period_start AND p.period_end
                    AND (y.scenario = p.scenario OR y.scenario <> 'plan' AND p.scenario <> 'plan')
                WHERE p.measure = 'funding' AND p.activity_code = 'ALL' AND p.period_end > p.period_start
                  AND p.funding_source <> 'COUNTERPART'
                  AND y.measure = 'funding' AND y.activity_code = 'ALL' AND y.period_end = y.period_start)
            WHERE choice = 1
            """;

    /** Which money: all members of one group are of one source. */
    private static final String OF_ONE_SOURCE = """
            SELECT * FROM (
                SELECT *, dense_rank() OVER (PARTITION BY document_id, province_code, period_start, period_end, scenario,
                                                          dimension
                                             ORDER BY funding_source = 'ALL', group_funding DESC,
                                                      array_position(array('STATE', 'LOCAL', 'NATIONAL', 'INTEGRATED',
                                                                           'LOCAL_PROVINCE', 'LOCAL_DISTRICT', 'ALL'),
                                                                     funding_source)) AS choice
                FROM (
                    SELECT *, CAST(sum(funding) OVER same_group AS DECIMAL(20, 6)) AS group_funding,
                           CAST(sum(verified_value) OVER same_group AS DECIMAL(20, 6)) AS group_verified,
                           count(*) OVER same_group AS members,
                           flatten(collect_list(observations) OVER same_group) AS group_observations,
                           flatten(collect_list(caveats) OVER same_group) AS group_caveats
                    FROM member
                    WINDOW same_group AS (PARTITION BY document_id, province_code, period_start, period_end, scenario,
                                                       dimension, funding_source))
                WHERE members > 1)
            WHERE choice = 1
            """;

    private static final String SHARES = """
            SELECT document_id, province_code, period_start, period_end, scenario, dimension, member, funding,
                   CASE WHEN group_funding > 0 THEN CAST((CAST(millionths AS DECIMAL(20, 0))
                        + CASE WHEN remainder_order <= 1000000 - group_millionths THEN 1 ELSE 0 END) / 1000000
                        AS DECIMAL(20, 6)) END AS share,
                   funding_source, whole_funding, array_sort(array_distinct(observations)) AS member_observations,
                   coalesce(least(ratio(group_funding, whole_funding), CAST(1 AS DECIMAL(20, 6))),
                            CAST(1 AS DECIMAL(20, 6))) AS coverage,
                   ratio(group_verified, group_funding) AS verified_share,
                   group_observations AS observations,
                   concat(group_caveats, array_compact(array(
                       CASE WHEN funding_source = 'ALL' THEN 'includes_counterpart'
                            WHEN funding_source <> 'STATE' THEN 'one_source_only' END,
                       CASE WHEN whole_funding IS NULL THEN 'total_not_printed'
                            WHEN group_funding > whole_funding * 1.005 THEN 'exceeds_total'
                            WHEN group_funding < whole_funding * 0.995 AND dimension = 'activity' THEN 'part_of_activities'
                            WHEN group_funding < whole_funding * 0.995 AND dimension = 'funding_source'
                                THEN 'source_missing' END,
                       CASE WHEN dimension = 'year' AND members < period_end - period_start + 1 THEN 'years_missing' END,
                       CASE WHEN group_funding = 0 THEN 'funding_missing' END))) AS caveats,
                   authority
            FROM (
                SELECT *, sum(millionths) OVER same_group AS group_millionths,
                       row_number() OVER (PARTITION BY document_id, province_code, period_start, period_end, scenario,
                                                       dimension
                                          ORDER BY remainder DESC, member) AS remainder_order
                FROM (
                    SELECT m.*, CASE m.dimension WHEN 'year' THEN m.period_total WHEN 'funding_source' THEN w.whole
                                ELSE w.value END AS whole_funding,
                           millionths(m.funding, m.group_funding) AS millionths,
                           remainder(m.funding, m.group_funding) AS remainder
                    FROM money m
                    LEFT JOIN (SELECT * FROM figure
                               WHERE measure = 'funding' AND activity_code = 'ALL'
                                 AND NOT array_contains(caveats, 'summed_parts')) w
                      ON w.document_id = m.document_id AND w.province_code = m.province_code
                     AND w.period_start = m.period_start AND w.period_end = m.period_end AND w.scenario = m.scenario
                     AND w.funding_source = m.funding_source)
                WINDOW same_group AS (PARTITION BY document_id, province_code, period_start, period_end, scenario,
                                                   dimension))
            """;

    @Override
    public String relation() {
        return "allocation_share";
    }

    @Override
    public List<String> key() {
        return List.of("province_code", "period_start", "period_end", "scenario", "dimension", "member");
    }

    @Override
    public List<String> group() {
        return List.of("province_code", "period_start", "period_end", "scenario", "dimension");
    }

    @Override
    public List<String> values() {
        return List.of("funding", "share", "funding_source", "whole_funding", "member_observations", "document_id");
    }

    @Override
    public String answer() {
        return "share";
    }

    @Override
    public Dataset<Row> rows(SparkSession spark) {
        spark.sql(OF_ACTIVITIES + " UNION ALL " + OF_SOURCES + " UNION ALL " + OF_YEARS)
                .createOrReplaceTempView("member");
        spark.sql(OF_ONE_SOURCE).createOrReplaceTempView("money");
        return spark.sql(SHARES);
    }
}
