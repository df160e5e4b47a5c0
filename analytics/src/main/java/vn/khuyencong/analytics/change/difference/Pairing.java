package vn.khuyencong.analytics.change.difference;

import java.sql.SQLException;

/**
 * Which document of the later warehouse answers to which of the earlier one: the same content; a revision that supersedes it,
 * over documents that came and went in between, too; or, where it is gone, a new document that restates it. A document restates
 * another one of its province where it came under the same name for the same period, or where at least half of the other's
 * figures are in it by their meaning.
 */
final class Pairing {
    private static final String SAME = """
            CREATE TEMP TABLE paired AS
            SELECT 'same' AS kind, e.document_id AS before_id, l.document_id AS after_id
            FROM earlier.document e JOIN later.document l USING (document_id)
            """;

    /** A chain of revisions that are all new answers to the published one with its last link alone. */
    private static final String REVISIONS = """
            INSERT INTO paired
            WITH RECURSIVE ancestor(document_id, ancestor_id, steps) AS (
                SELECT document_id, supersedes, 1 FROM later.document d
                WHERE supersedes IS NOT NULL AND document_id NOT IN (SELECT document_id FROM earlier.document)
                  AND NOT EXISTS (SELECT 1 FROM later.document s WHERE s.supersedes = d.document_id)
                UNION ALL
                SELECT a.document_id, d.supersedes, a.steps + 1
                FROM ancestor a JOIN later.document d ON d.document_id = a.ancestor_id
                WHERE d.supersedes IS NOT NULL AND a.steps < 1000
                  AND a.ancestor_id NOT IN (SELECT document_id FROM earlier.document))
            SELECT 'revision', ancestor_id, document_id FROM ancestor
            WHERE ancestor_id IN (SELECT document_id FROM earlier.document)
            """;

    private static final String GONE = """
            CREATE TEMP TABLE gone AS
            SELECT * FROM earlier.document WHERE document_id NOT IN (SELECT before_id FROM paired)
            """;

    private static final String RESTATING = """
            CREATE TEMP TABLE restating AS
            WITH left_over AS (
                SELECT document_id, core || '|' || label AS meaning, count(*) AS figures
                FROM earlier.meaning WHERE document_id IN (SELECT document_id FROM gone) GROUP BY ALL),
            offered AS (
                SELECT document_id, core || '|' || label AS meaning, count(*) AS figures
                FROM later.meaning
                WHERE document_id IN (SELECT l.document_id FROM later.document l JOIN gone g
                                      ON l.province_code IS NOT DISTINCT FROM g.province_code)
                GROUP BY ALL),
            shared AS (
                SELECT g.document_id AS before_id, o.document_id AS after_id, sum(least(g.figures, o.figures)) AS figures
                FROM left_over g JOIN offered o USING (meaning) GROUP BY ALL),
            whole AS (SELECT document_id, sum(figures) AS figures FROM left_over GROUP BY ALL)
            SELECT g.document_id AS before_id, l.document_id AS after_id,
                   l.document_id NOT IN (SELECT after_id FROM paired) AS is_new,
                   coalesce(s.figures, 0) AS figures
            FROM gone g
            JOIN later.document l ON l.province_code IS NOT DISTINCT FROM g.province_code
            LEFT JOIN shared s ON s.before_id = g.document_id AND s.after_id = l.document_id
            LEFT JOIN whole w ON w.document_id = g.document_id
            WHERE 2 * s.figures >= w.figures
               OR l.file_name = g.file_name AND l.document_type IS NOT DISTINCT FROM g.document_type
                  AND l.period_start IS NOT DISTINCT FROM g.period_start
                  AND l.period_end IS NOT DISTINCT FROM g.period_end
            """;

    private static final String RESTATED = """
            INSERT INTO paired
            SELECT 'restated', before_id, after_id FROM restating WHERE is_new
            QUALIFY row_number() OVER (PARTITION BY before_id ORDER BY figures DESC, after_id) = 1
            """;

    /** What the published warehouse said itself, or a document that stays and has the same figures. */
    private static final String REPLACED = """
            CREATE TEMP TABLE replaced AS
            SELECT before_id, after_id FROM (
                SELECT supersedes AS before_id, document_id AS after_id, 0 AS choice, 0 AS figures FROM earlier.document
                WHERE supersedes IS NOT NULL AND document_id IN (SELECT before_id FROM paired)
                UNION ALL SELECT before_id, after_id, 1, figures FROM restating WHERE NOT is_new)
            QUALIFY row_number() OVER (PARTITION BY before_id ORDER BY choice, figures DESC, after_id) = 1
            """;

    private static final String ALL = """
            CREATE TEMP TABLE pair AS
            SELECT row_number() OVER (ORDER BY coalesce(l.province_code, e.province_code), coalesce(l.file_name, e.file_name),
                                               p.before_id, p.after_id) AS no,
                   p.kind, p.before_id, p.after_id, r.after_id AS replaced_by
            FROM (FROM paired
                  UNION ALL SELECT 'gone', document_id, NULL FROM earlier.document
                            WHERE document_id NOT IN (SELECT before_id FROM paired)
                  UNION ALL SELECT 'added', NULL, document_id FROM later.document
                            WHERE document_id NOT IN (SELECT after_id FROM paired)) p
            LEFT JOIN earlier.document e ON e.document_id = p.before_id
            LEFT JOIN later.document l ON l.document_id = p.after_id
            LEFT JOIN replaced r ON r.before_id = p.before_id AND p.kind = 'gone'
            """;

    private Pairing() {}

    /** Makes {@code pair(no, kind, before_id, after_id, replaced_by)}; {@code no} is the order of all lists. */
    static void of(Session session) throws SQLException {
        session.execute(SAME, REVISIONS, GONE, RESTATING, RESTATED, REPLACED, ALL);
    }

    /** Leaves only the documents of this id or file name. */
    static void only(Session session, String document) throws SQLException {
        session.update("""
                DELETE FROM pair WHERE no NOT IN (
                    SELECT no FROM pair
                    LEFT JOIN earlier.document e ON e.document_id = before_id
                    LEFT JOIN later.document l ON l.document_id = after_id
                    WHERE ? IN (e.document_id, e.file_name, l.document_id, l.file_name))
                """, document);
    }
}
