package vn.khuyencong.analytics.mart;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The last step of every comparison: one document for each group of rows, and the closing columns {@code comparable},
 * {@code caveats}, {@code coverage}, {@code verified_share}, {@code observations}.
 *
 * <p>A row may be compared if it has an answer, no caveat that forbids it, and a coverage of 0,95 at least. Caveats and
 * observations are sorted, each once. {@code other_document}: another current document answers differently by more than
 * 0,5 %; {@code version_undecided}: of the same report in two versions, one answers differently, and it is not known which is
 * the later. Where several documents answer, {@code from_document_…} says which one is used ({@link DocumentCaveats}). {@code other_period}: some other province has longer periods in this scenario, but not this one.
 */
final class Closing {
    private static final String SQL = """
            SELECT ${columns},
                   ${answer} IS NOT NULL AND coverage >= 0.95
                       AND NOT arrays_overlap(all_caveats, array(${blocking})) AS comparable,
                   all_caveats AS caveats,
                   CAST(coverage AS DECIMAL(7, 6)) AS coverage,
                   CAST(verified_share AS DECIMAL(7, 6)) AS verified_share,
                   array_sort(array_distinct(observations)) AS observations
            FROM (
                SELECT *, array_sort(array_distinct(concat(caveats, array_compact(array(
                       CASE scenario WHEN 'plan' THEN 'plan_not_actual' WHEN 'estimate' THEN 'estimate' END,
                       CASE WHEN highest - lowest > highest * 0.005 THEN 'other_document' END,
                       CASE WHEN highest > lowest AND undecided THEN 'version_undecided' END,
                       CASE WHEN size(answering) > 1 THEN concat('${from_document}', document_id) END,
                       CASE WHEN period_end > period_start
                                 AND size(provinces_of_scenario) > size(provinces_of_period) THEN 'other_period' END)))))
                       AS all_caveats
                FROM (
                    SELECT *,
                           max(${answer}) OVER same_row AS highest, min(${answer}) OVER same_row AS lowest,
                           collect_set(CASE WHEN ${answer} IS NOT NULL THEN document_id END) OVER same_row AS answering,
                           collect_set(CASE WHEN period_end > period_start AND ${answer} IS NOT NULL
                                            THEN province_code END)
                               OVER (PARTITION BY scenario) AS provinces_of_scenario,
                           collect_set(CASE WHEN period_end > period_start AND ${answer} IS NOT NULL
                                            THEN province_code END)
                               OVER (PARTITION BY scenario, period_start, period_end) AS provinces_of_period,
                           dense_rank() OVER (PARTITION BY ${group} ORDER BY answered DESC, authority, document_id)
                               AS choice
                    FROM (
                        SELECT *, bool_or(${answer} IS NOT NULL) OVER (PARTITION BY document_id, ${group}) AS answered
                        FROM answers JOIN (SELECT document_id, undecided FROM document) USING (document_id))
                    WINDOW same_row AS (PARTITION BY ${key}))
                WHERE choice = 1)
            ORDER BY ${key}
            """;

    private final List<Caveat> caveats;

    Closing(List<Caveat> caveats) {
        this.caveats = List.copyOf(caveats);
    }

    Dataset<Row> close(SparkSession spark, Question question) {
        question.rows(spark).createOrReplaceTempView("answers");
        String key = String.join(", ", question.key());
        return spark.sql(SQL.replace("${columns}", key + ", " + String.join(", ", question.values()))
                .replace("${key}", key)
                .replace("${group}", String.join(", ", question.group()))
                .replace("${answer}", question.answer())
                .replace("${from_document}", DocumentCaveats.CODE)
                .replace("${blocking}", blocking()));
    }

    private String blocking() {
        return caveats.stream()
                .filter(Caveat::blocksComparison)
                .map(caveat -> "'" + caveat.code() + "'")
                .collect(Collectors.joining(", "));
    }
}
