package vn.khuyencong.analytics.mart;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How much counterpart money stands beside one đồng of public money: counterpart ÷ state, over all activities of one
 * document's period and scenario, rounded half up to six decimals.
 *
 * <p>A row wherever counterpart money is printed, and for each programme period where only public money is. Attracted
 * investment is shown with {@code wider_counterpart} and never compared. {@code coverage} is the part of the printed total
 * of all money that the two make up; where none is printed, that of the public money.
 */
final class Leverage implements Question {
    private static final String SQL = """
            SELECT document_id, province_code, period_start, period_end, scenario, state_funding, counterpart_funding,
                   ratio(counterpart_funding, state_funding) AS leverage_ratio,
                   ratio(verified_money, money) AS verified_share,
                   coalesce(least(ratio(money, total), CAST(1 AS DECIMAL(20, 6))), state_coverage) AS coverage,
                   observations,
                   concat(caveats, array_compact(array(
                       CASE WHEN state_funding IS NULL THEN 'funding_missing' END,
                       CASE WHEN counterpart_funding IS NULL THEN 'counterpart_missing' END,
                       CASE WHEN money > total * 1.005 THEN 'exceeds_total'
                            WHEN money < total * 0.995 THEN 'source_missing' END))) AS caveats,
                   authority
            FROM (
                SELECT document_id, province_code, period_start, period_end, scenario,
                       max(value) FILTER (WHERE funding_source = 'STATE') AS state_funding,
                       max(value) FILTER (WHERE funding_source = 'COUNTERPART') AS counterpart_funding,
                       max(value) FILTER (WHERE funding_source = 'ALL') AS total,
                       CAST(sum(value) FILTER (WHERE funding_source <> 'ALL') AS DECIMAL(20, 6)) AS money,
                       CAST(sum(verified_value) FILTER (WHERE funding_source <> 'ALL') AS DECIMAL(20, 6))
                           AS verified_money,
                       coalesce(max(coverage) FILTER (WHERE funding_source = 'STATE'), 0) AS state_coverage,
                       flatten(collect_list(observations) FILTER (WHERE funding_source <> 'ALL')) AS observations,
                       flatten(collect_list(caveats) FILTER (WHERE funding_source <> 'ALL')) AS caveats,
                       bool_or(own_period) AS own_period, min(authority) AS authority
                FROM figure
                WHERE measure = 'funding' AND activity_code = 'ALL'
                  AND funding_source IN ('STATE', 'COUNTERPART', 'ALL')
                GROUP BY document_id, province_code, period_start, period_end, scenario)
            WHERE counterpart_funding IS NOT NULL
               OR state_funding IS NOT NULL AND (own_period OR period_end > period_start)
            """;

    @Override
    public String relation() {
        return "leverage";
    }

    @Override
    public List<String> key() {
        return List.of("province_code", "period_start", "period_end", "scenario");
    }

    @Override
    public List<String> group() {
        return key();
    }

    @Override
    public List<String> values() {
        return List.of("state_funding", "counterpart_funding", "leverage_ratio", "document_id");
    }

    @Override
    public String answer() {
        return "leverage_ratio";
    }

    @Override
    public Dataset<Row> rows(SparkSession spark) {
        return spark.sql(SQL);
    }
}
