package vn.khuyencong.analytics.change.difference;

import java.sql.SQLException;
import java.util.List;

/**
 * Which table of a document is which of its later version: the same place, title and size; else the same title and number of
 * columns; else the same place. The running text answers to the running text.
 */
final class TableMatching {
    /** What is said of a table. */
    static final List<String> FIELDS =
            List.of("ordinal", "title", "unit", "page_start", "page_end", "row_count", "column_count", "method");

    private static final List<String> WAYS = List.of(
            "concat_ws('|', ordinal, coalesce(title, ''), row_count, column_count)",
            "CASE WHEN title IS NOT NULL THEN concat_ws('|', title, column_count, ordinal = 0) END",
            "CAST(ordinal AS VARCHAR)");

    /** A number that any change of a cell's place or text changes. */
    private static final String SUMS = """
            CREATE TEMP TABLE cells_${side} AS
            SELECT table_id, count(*) AS cells, sum(CAST(hash(row_index, column_index, text) AS HUGEINT)) AS digest
            FROM ${side}.source_cell GROUP BY table_id
            """;

    private static final String REST = """
            CREATE TEMP TABLE table_${side} AS
            SELECT p.no, p.kind, t.* FROM pair p JOIN ${side}.source_table t ON t.document_id = p.${id}
            """;

    private static final String MATCHED = """
            INSERT INTO table_pair
            SELECT no, e.table_id, l.table_id
            FROM (SELECT no, table_id, ${key} AS key, row_number() OVER (PARTITION BY no, key ORDER BY ordinal) AS nth
                  FROM table_earlier WHERE key IS NOT NULL) e
            JOIN (SELECT no, table_id, ${key} AS key, row_number() OVER (PARTITION BY no, key ORDER BY ordinal) AS nth
                  FROM table_later WHERE key IS NOT NULL) l USING (no, key, nth)
            """;

    /** Only of tables whose cells differ: words that are in one of them and not in the other, each as often as it is. */
    private static final String WORDS = """
            CREATE TEMP TABLE cell_change AS
            WITH suspect AS (
                SELECT no, before_id, after_id FROM table_pair
                LEFT JOIN cells_earlier e ON e.table_id = before_id
                LEFT JOIN cells_later l ON l.table_id = after_id
                WHERE (e.cells, e.digest) IS DISTINCT FROM (l.cells, l.digest)),
            before_text AS (SELECT no, before_id, after_id, text FROM suspect JOIN earlier.source_cell c ON c.table_id = before_id),
            after_text AS (SELECT no, before_id, after_id, text FROM suspect JOIN later.source_cell c ON c.table_id = after_id)
            SELECT no, before_id, after_id, CAST(sum(came) AS INTEGER) AS cells_added, CAST(sum(went) AS INTEGER) AS cells_gone
            FROM (SELECT no, before_id, after_id, 1 AS came, 0 AS went FROM (FROM after_text EXCEPT ALL FROM before_text)
                  UNION ALL
                  SELECT no, before_id, after_id, 0, 1 FROM (FROM before_text EXCEPT ALL FROM after_text))
            GROUP BY ALL
            """;

    private TableMatching() {}

    /** Makes {@code table_change(no, kind, whole, before_id, after_id, cells_added, cells_gone)}. */
    static void of(Session session) throws SQLException {
        session.execute(
                SUMS.replace("${side}", "earlier"),
                SUMS.replace("${side}", "later"),
                REST.replace("${side}", "earlier").replace("${id}", "before_id"),
                REST.replace("${side}", "later").replace("${id}", "after_id"),
                "CREATE TEMP TABLE table_pair (no BIGINT, before_id VARCHAR, after_id VARCHAR)");
        for (String key : WAYS) {
            session.execute(
                    MATCHED.replace("${key}", key),
                    "DELETE FROM table_earlier r WHERE EXISTS (FROM table_pair m WHERE m.no = r.no AND m.before_id = r.table_id)",
                    "DELETE FROM table_later r WHERE EXISTS (FROM table_pair m WHERE m.no = r.no AND m.after_id = r.table_id)");
        }
        session.execute(WORDS, """
                CREATE TEMP TABLE table_change AS
                SELECT no, 'changed' AS kind, false AS whole, before_id, after_id,
                       coalesce(cells_added, 0) AS cells_added, coalesce(cells_gone, 0) AS cells_gone
                FROM table_pair
                JOIN earlier.source_table e ON e.table_id = before_id
                JOIN later.source_table l ON l.table_id = after_id
                LEFT JOIN cell_change USING (no, before_id, after_id)
                WHERE ${differ} OR coalesce(cells_added, 0) + coalesce(cells_gone, 0) > 0
                UNION ALL SELECT no, 'gone', kind = 'gone', table_id, NULL, 0, 0 FROM table_earlier
                UNION ALL SELECT no, 'added', kind = 'added', NULL, table_id, 0, 0 FROM table_later
                """.replace("${differ}", FigureMatching.differ("e", "l", FIELDS)));
    }
}
