package vn.khuyencong.analytics.mart;

import org.apache.spark.sql.SparkSession;

/**
 * One figure for each question a comparison may ask of a document: this many million VND, or projects, of this activity and
 * source, in this period and scenario. Wrong comparisons come from wrong choices here, so all of them stand in this class.
 *
 * <ol>
 *   <li>Documents that are not {@code counted} are out: those that another one supersedes, and of the same report in several
 *       forms all but the better read one. A figure is chosen within one document; a comparison never mixes documents in
 *       one row ({@link #AUTHORITY} says which one speaks).
 *   <li>Only totals: annual means and ends of ranges are no totals. Over all activities ({@code ALL}) only rows of level
 *       {@code total} speak, for one activity only rows of level {@code activity}: a district's row or an item is a part.
 *   <li>Headings of one table that mean the same activity are added (both are parts of it). Where a table prints no figure
 *       at a heading, the money of its items is added; where it prints no grand total, that of its headings
 *       ({@code summed_parts}). Numbers of projects are never added up from items: an item may count only some of them.
 *       Figures of the running text are never added to each other: they may be the same figure twice.
 *   <li>Among the values printed for one figure: the projects' own counterpart money before wider measures, verified before
 *       unchecked before contradicted (but a printed grand total before any sum), printed before added up, tables before
 *       running text, the value printed most often,
 *       then reading order. A printed value that some place contradicts stays contradicted wherever it is repeated; that a
 *       part of a sum is contradicted says nothing of the same value printed as a total. Another value
 *       printed elsewhere, beyond rounding, is said ({@code printed_differently}, or {@code ambiguous} where no sum
 *       confirms the choice).
 *   <li>{@code LOCAL} is printed, or {@code LOCAL_PROVINCE + LOCAL_DISTRICT}; {@code STATE} is printed, or
 *       {@code NATIONAL + LOCAL (+ INTEGRATED)} ({@code derived_total}): a printed total is never added to its parts. Both
 *       national and local money must be there; only for a single activity may one be blank, in a table that has columns of
 *       both ({@code blank_as_none}).
 *   <li>A number of projects without a source is that of all public money ({@code count_without_source}).
 * </ol>
 *
 * <p>Rounding: money within 1 million VND or 0,5 %, numbers of projects not at all.
 *
 * <p>The view {@code figure}: {@code document_id, province_code, period_start, period_end, scenario, activity_code,
 * funding_source, measure, value, verified_value, whole, coverage, observations, caveats, own_period, authority}; {@code whole} is
 * the printed total that the value is, or should make up.
 */
final class Figures {
    private static final String READING = """
            SELECT o.*,
                   o.funding_source <=> 'COUNTERPART' AND is_wider(o.item_label) AS wider,
                   o.ordinal = 0 AS in_text,
                   o.ordinal > 0 AND bool_or(o.funding_source = 'NATIONAL') OVER table_measure
                       AND bool_or(o.funding_source LIKE 'LOCAL%') OVER table_measure AS table_has_both
            FROM observation o
            LEFT SEMI JOIN document d ON d.document_id = o.document_id AND d.counted
            WHERE o.statistic = 'total' AND o.bound IS NULL AND o.province_code IS NOT NULL
              AND (o.measure = 'funding' AND o.unit = 'VND_million' AND o.funding_source IS NOT NULL
                   OR o.measure = 'projects' AND o.unit = 'project')
            WINDOW table_measure AS (PARTITION BY o.table_id, o.measure)
            """;

    private static final String ASSIGNED = """
            SELECT *, activity_code AS activity, false AS from_parts,
                   CASE WHEN level = 'activity' AND NOT in_text AND item_path IS NOT NULL
                        THEN table_id ELSE observation_id END AS part_of
            FROM reading
            WHERE level = 'total' AND activity_code = 'ALL' OR level = 'activity' AND activity_code <> 'ALL'
            UNION ALL
            SELECT *, activity_code, true, table_id || '/items'
            FROM reading
            WHERE level = 'item' AND activity_code <> 'ALL' AND measure = 'funding' AND NOT in_text
            UNION ALL
            SELECT *, 'ALL', true, table_id || '/headings'
            FROM reading
            WHERE level = 'activity' AND measure = 'funding' AND NOT in_text
            """;

    private static final String CANDIDATE = """
            SELECT document_id, province_code, period_start, period_end, scenario, activity AS activity_code,
                   coalesce(funding_source, 'STATE') AS funding_source, measure,
                   funding_source IS NULL AS without_source,
                   CAST(sum(value) AS DECIMAL(20, 6)) AS value,
                   CAST(coalesce(sum(value) FILTER (WHERE verification = 'verified'), 0) AS DECIMAL(20, 6))
                       AS verified_value,
                   collect_list(observation_id) AS observations,
                   count(*) > 1 OR bool_or(from_parts) AS summed,
                   bool_or(wider) AS wider, bool_or(in_text) AS in_text, bool_and(table_has_both) AS table_has_both,
                   CASE WHEN bool_or(verification = 'contradicted') THEN 2
                        WHEN bool_and(verification = 'verified') THEN 0 ELSE 1 END AS doubt,
                   min(struct(ordinal, row_index, column_index, observation_id)) AS place
            FROM assigned
            GROUP BY document_id, province_code, period_start, period_end, scenario, activity, funding_source, measure,
                     part_of
            HAVING count(*) = 1 OR bool_or(part_of LIKE '%/items') OR count(DISTINCT item_path) = count(*)
            """;

    private static final String CHOSEN = """
            SELECT *,
                   array_compact(array(
                       CASE WHEN summed THEN 'summed_parts' END,
                       CASE WHEN in_text THEN 'text_only' END,
                       CASE WHEN wider THEN 'wider_counterpart' END,
                       CASE WHEN without_source THEN 'count_without_source' END,
                       CASE WHEN value_doubt = 2 THEN 'contradicted' WHEN value_doubt = 1 THEN 'unverified' END,
                       CASE WHEN differs AND value_doubt = 0 THEN 'printed_differently'
                            WHEN differs THEN 'ambiguous' END)) AS caveats
            FROM (
                SELECT *,
                       row_number() OVER (PARTITION BY document_id, province_code, period_start, period_end, scenario,
                                                       activity_code, funding_source, measure
                                          ORDER BY wider, summed AND activity_code = 'ALL', value_doubt,
                                                   without_source, summed, in_text,
                                                   times_printed DESC, place) AS choice,
                       greatest(highest - value, value - lowest)
                           > CASE measure WHEN 'funding' THEN greatest(1, value * 0.005) ELSE 0 END AS differs
                FROM (
                    SELECT *,
                           CASE WHEN doubt = 2 OR max(CASE WHEN NOT summed THEN doubt END) OVER same_value = 2 THEN 2
                                ELSE min(doubt) OVER same_value END
                               AS value_doubt,
                           count(CASE WHEN NOT summed THEN 1 END) OVER same_value AS times_printed,
                           max(CASE WHEN NOT summed AND NOT wider THEN value END) OVER same_figure AS highest,
                           min(CASE WHEN NOT summed AND NOT wider THEN value END) OVER same_figure AS lowest
                    FROM candidate
                    WINDOW same_figure AS (PARTITION BY document_id, province_code, period_start, period_end, scenario,
                                                        activity_code, funding_source, measure),
                           same_value AS (PARTITION BY document_id, province_code, period_start, period_end, scenario,
                                                       activity_code, funding_source, measure, value)))
            WHERE choice = 1
            """;

    private static final String WITH_LOCAL = """
            SELECT document_id, province_code, period_start, period_end, scenario, activity_code, funding_source, measure,
                   value, verified_value, observations, caveats, table_has_both
            FROM chosen
            UNION ALL
            SELECT document_id, province_code, period_start, period_end, scenario, activity_code, 'LOCAL', measure,
                   CAST(sum(value) AS DECIMAL(20, 6)), CAST(sum(verified_value) AS DECIMAL(20, 6)),
                   flatten(collect_list(observations)),
                   concat(flatten(collect_list(caveats)), array('derived_total')), bool_and(table_has_both)
            FROM chosen
            WHERE funding_source LIKE 'LOCAL%'
            GROUP BY document_id, province_code, period_start, period_end, scenario, activity_code, measure
            HAVING count(*) = 2 AND NOT bool_or(funding_source = 'LOCAL')
            """;

    private static final String WITH_STATE = """
            SELECT document_id, province_code, period_start, period_end, scenario, activity_code, funding_source, measure,
                   value, verified_value, observations, caveats, CAST(NULL AS DECIMAL(20, 6)) AS whole
            FROM with_local
            UNION ALL
            SELECT document_id, province_code, period_start, period_end, scenario, activity_code, 'STATE', measure,
                   CAST(sum(value) FILTER (WHERE is_part) AS DECIMAL(20, 6)),
                   CAST(sum(verified_value) FILTER (WHERE is_part) AS DECIMAL(20, 6)),
                   flatten(collect_list(observations) FILTER (WHERE is_part)),
                   concat(flatten(collect_list(caveats) FILTER (WHERE is_part)),
                          array_compact(array(
                              'derived_total',
                              CASE WHEN NOT bool_or(funding_source = 'NATIONAL') OR NOT bool_or(funding_source = 'LOCAL')
                                   THEN 'blank_as_none' END))),
                   CAST(max(value) FILTER (WHERE funding_source = 'ALL')
                        - max(value) FILTER (WHERE funding_source = 'COUNTERPART') AS DECIMAL(20, 6))
            FROM (SELECT *, funding_source IN ('NATIONAL', 'LOCAL', 'INTEGRATED') AS is_part FROM with_local)
            WHERE is_part OR funding_source IN ('STATE', 'ALL', 'COUNTERPART')
            GROUP BY document_id, province_code, period_start, period_end, scenario, activity_code, measure
            HAVING NOT bool_or(funding_source = 'STATE')
               AND (bool_or(funding_source = 'NATIONAL') AND bool_or(funding_source = 'LOCAL')
                    OR activity_code <> 'ALL' AND bool_and(table_has_both) FILTER (WHERE is_part))
            """;

    /**
     * Which document speaks where several say the same thing: first the one whose programme has this very period, then a
     * report for what was done and a decision or plan for what is planned, the latest, a form with text before a scan.
     */
    private static final String AUTHORITY = """
            SELECT document_id, document_type, period_start, period_end,
                   row_number() OVER (ORDER BY issued_on DESC NULLS LAST,
                                               array_position(array('office', 'text_layer', 'plain_text', 'ocr'),
                                                              text_source),
                                               document_id) AS document_order
            FROM document
            """;

    private static final String FIGURE = """
            SELECT f.document_id, f.province_code, f.period_start, f.period_end, f.scenario, f.activity_code,
                   f.funding_source, f.measure, f.value, f.verified_value, f.observations,
                   CASE WHEN array_contains(f.caveats, 'derived_total') THEN f.whole ELSE f.value END AS whole,
                   coalesce(least(ratio(f.value, f.whole), CAST(1 AS DECIMAL(20, 6))), CAST(1 AS DECIMAL(20, 6)))
                       AS coverage,
                   array_distinct(concat(f.caveats, array_compact(array(
                       CASE WHEN f.value > f.whole * 1.005 THEN 'exceeds_total'
                            WHEN f.value < f.whole * 0.995 THEN 'source_missing' END,
                       CASE WHEN f.measure = 'funding' AND f.funding_source IN ('STATE', 'ALL')
                                 AND bool_or(f.funding_source = 'INTEGRATED' AND f.value > 0) OVER same_activity
                            THEN 'includes_integrated' END,
                       CASE WHEN f.scenario = 'actual' AND f.period_end > f.period_start
                                 AND exists(estimated_years, y -> y BETWEEN f.period_start AND f.period_end)
                            THEN 'estimate_included' END)))) AS caveats,
                   f.own_period,
                   f.document_order + CASE WHEN f.own_period THEN 0 ELSE 2000000 END
                       + CASE WHEN (f.document_type = 'report') <=> (f.scenario <> 'plan') THEN 0 ELSE 1000000 END
                       AS authority
            FROM (
                SELECT s.*, a.document_order, a.document_type,
                       s.period_start <=> a.period_start AND s.period_end <=> a.period_end AS own_period,
                       collect_set(CASE WHEN s.scenario = 'estimate' AND s.period_start = s.period_end
                                        THEN s.period_start END) OVER (PARTITION BY s.document_id) AS estimated_years
                FROM with_state s JOIN authority a ON a.document_id = s.document_id) f
            WINDOW same_activity AS (PARTITION BY f.document_id, f.province_code, f.period_start, f.period_end, f.scenario,
                                                  f.activity_code, f.measure)
            """;

    private Figures() {}

    /** Makes the view {@code figure} from the views {@code document} and {@code observation}. */
    static void define(SparkSession spark) {
        view(spark, "reading", READING);
        view(spark, "assigned", ASSIGNED);
        view(spark, "candidate", CANDIDATE);
        spark.sql(CHOSEN).localCheckpoint().createOrReplaceTempView("chosen");
        view(spark, "with_local", WITH_LOCAL);
        view(spark, "with_state", WITH_STATE);
        view(spark, "authority", AUTHORITY);
        // Every question reads the figures; without this each would choose them anew.
        spark.sql(FIGURE).localCheckpoint().createOrReplaceTempView("figure");
    }

    private static void view(SparkSession spark, String name, String sql) {
        spark.sql(sql).createOrReplaceTempView(name);
    }
}
