package vn.khuyencong.analytics.change.difference;

import java.sql.SQLException;
import java.util.List;

/**
 * Which figure of a document is which of its later version.
 *
 * <p>In the same content by id and meaning first; then, as between revisions, by meaning: period, scenario, statistic,
 * activity, level, measure, source, indicator, bound, unit, with numbering and label, with the label alone, with the numbering
 * alone; in the same content last by id alone. Of several figures of one meaning those of equal value belong together, and then
 * those of equal order in the document.
 */
final class FigureMatching {
    /** What a figure says; a figure in which all of it is equal has not changed. */
    static final List<String> FIELDS = List.of(
            "value",
            "unit",
            "verification",
            "quality",
            "period_start",
            "period_end",
            "scenario",
            "statistic",
            "activity_code",
            "level",
            "item_path",
            "item_label",
            "measure",
            "funding_source",
            "indicator_code",
            "bound");

    /** A way to match: for which documents, and by what. */
    private record Way(String documents, String key) {}

    private static final List<Way> WAYS = List.of(
            new Way("kind = 'same'", "observation_id || '|' || core || '|' || coalesce(path, '') || '|' || label"),
            new Way("true", "core || '|' || coalesce(path, '') || '|' || label || '|' || CAST(value AS VARCHAR)"),
            new Way("true", "core || '|' || coalesce(path, '') || '|' || label"),
            new Way("true", "core || '|' || label || '|' || CAST(value AS VARCHAR)"),
            new Way("true", "core || '|' || label"),
            new Way("path IS NOT NULL", "core || '|' || path || '|' || CAST(value AS VARCHAR)"),
            new Way("path IS NOT NULL", "core || '|' || path"),
            new Way("kind = 'same'", "observation_id"));

    private static final String EQUAL = """
            CREATE TEMP TABLE equal_figure AS
            SELECT e.observation_id FROM earlier.observation e JOIN later.observation l
            ON e.observation_id = l.observation_id AND e.document_id = l.document_id
            WHERE NOT (${differ})
            """;

    private static final String REST = """
            CREATE TEMP TABLE rest_${side} AS
            SELECT p.no, p.kind, m.* FROM pair p JOIN ${side}.meaning m ON m.document_id = p.${id}
            WHERE p.kind IN ('same', 'revision', 'restated')
              AND NOT (p.kind = 'same' AND m.observation_id IN (SELECT observation_id FROM equal_figure))
            """;

    private static final String MATCHED = """
            INSERT INTO matched
            SELECT no, e.observation_id, l.observation_id
            FROM (SELECT no, observation_id, ${key} AS key,
                         row_number() OVER (PARTITION BY no, key ORDER BY observation_id) AS nth
                  FROM rest_earlier WHERE ${documents}) e
            JOIN (SELECT no, observation_id, ${key} AS key,
                         row_number() OVER (PARTITION BY no, key ORDER BY observation_id) AS nth
                  FROM rest_later WHERE ${documents}) l USING (no, key, nth)
            """;

    private FigureMatching() {}

    /**
     * Makes {@code figure_change(no, kind, whole, same_value, before_id, after_id)}: kind {@code added}, {@code gone} or {@code changed};
     * {@code whole} where the document itself came or went.
     */
    static void of(Session session) throws SQLException {
        session.execute(
                EQUAL.replace("${differ}", differ("e", "l", FIELDS)),
                REST.replace("${side}", "earlier").replace("${id}", "before_id"),
                REST.replace("${side}", "later").replace("${id}", "after_id"),
                "CREATE TEMP TABLE matched (no BIGINT, before_id VARCHAR, after_id VARCHAR)");
        for (Way way : WAYS) {
            session.execute(
                    MATCHED.replace("${key}", way.key()).replace("${documents}", way.documents()),
                    "DELETE FROM rest_earlier r WHERE EXISTS (FROM matched m WHERE m.no = r.no AND m.before_id = r.observation_id)",
                    "DELETE FROM rest_later r WHERE EXISTS (FROM matched m WHERE m.no = r.no AND m.after_id = r.observation_id)");
        }
        session.execute("""
                CREATE TEMP TABLE figure_change AS
                SELECT no, 'changed' AS kind, false AS whole, e.value = l.value AS same_value, before_id, after_id
                FROM matched m
                JOIN earlier.observation e ON e.observation_id = before_id
                JOIN later.observation l ON l.observation_id = after_id
                WHERE ${differ}
                UNION ALL SELECT no, 'gone', false, false, observation_id, NULL FROM rest_earlier
                UNION ALL SELECT no, 'added', false, false, NULL, observation_id FROM rest_later
                UNION ALL SELECT no, 'gone', true, false, observation_id, NULL
                          FROM pair JOIN earlier.observation ON document_id = before_id WHERE kind = 'gone'
                UNION ALL SELECT no, 'added', true, false, NULL, observation_id
                          FROM pair JOIN later.observation ON document_id = after_id WHERE kind = 'added'
                """.replace("${differ}", differ("e", "l", FIELDS)));
    }

    /** Whether one of the columns differs; NULL is a value like any other. */
    static String differ(String before, String after, List<String> columns) {
        return String.join(
                " OR ",
                columns.stream()
                        .map(column -> "%s.%s IS DISTINCT FROM %s.%s".formatted(before, column, after, column))
                        .toList());
    }
}
