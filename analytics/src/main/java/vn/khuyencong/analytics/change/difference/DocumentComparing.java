package vn.khuyencong.analytics.change.difference;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** How much of each document changed, once its figures and tables are matched. */
final class DocumentComparing {
    /** What is said of a document as a whole. */
    static final List<String> FIELDS = List.of(
            "file_name",
            "title",
            "document_type",
            "document_number",
            "issued_on",
            "province_code",
            "period_start",
            "period_end",
            "page_count",
            "text_source",
            "supersedes");

    private static final String SIZES = """
            CREATE TEMP TABLE size_${side} AS
            SELECT document_id, coalesce(tables, 0) AS tables, coalesce(figures, 0) AS figures,
                   coalesce(verified, 0) AS verified, coalesce(contradicted, 0) AS contradicted
            FROM ${side}.document
            LEFT JOIN (SELECT document_id, count(*) AS tables FROM ${side}.source_table WHERE ordinal > 0 GROUP BY ALL)
                USING (document_id)
            LEFT JOIN (SELECT document_id, count(*) AS figures,
                              count(*) FILTER (WHERE verification = 'verified') AS verified,
                              count(*) FILTER (WHERE verification = 'contradicted') AS contradicted
                       FROM ${side}.observation GROUP BY ALL) USING (document_id)
            """;

    private static final String CHANGES = """
            CREATE TEMP TABLE document_change AS
            SELECT no, CASE WHEN kind <> 'same' THEN kind
                            WHEN length(fields) + tables_added + tables_gone + tables_changed
                                 + figures_added + figures_gone + figures_changed > 0 THEN 'reread'
                            ELSE 'unchanged' END AS kind,
                   * EXCLUDE (no, kind)
            FROM (
                SELECT p.*, CASE WHEN p.kind = 'same' THEN concat_ws(' ', ${fields}) ELSE '' END AS fields,
                       ${counts}
                FROM pair p
                LEFT JOIN earlier.document e ON e.document_id = p.before_id
                LEFT JOIN later.document l ON l.document_id = p.after_id
                LEFT JOIN (SELECT no, count(*) FILTER (WHERE kind = 'added') AS added,
                                  count(*) FILTER (WHERE kind = 'gone') AS gone,
                                  count(*) FILTER (WHERE kind = 'changed') AS changed
                           FROM table_change GROUP BY no) tables ON tables.no = p.no
                LEFT JOIN (SELECT no, count(*) FILTER (WHERE kind = 'added') AS added,
                                  count(*) FILTER (WHERE kind = 'gone') AS gone,
                                  count(*) FILTER (WHERE kind = 'changed') AS changed
                           FROM figure_change GROUP BY no) figures ON figures.no = p.no)
            """;

    private static final String LIST = """
            SELECT c.*, ${before}, ${after}
            FROM document_change c
            LEFT JOIN (FROM earlier.document JOIN size_earlier USING (document_id)) b ON b.document_id = c.before_id
            LEFT JOIN (FROM later.document JOIN size_later USING (document_id)) a ON a.document_id = c.after_id
            WHERE (c.kind <> 'unchanged' OR ?)
            ORDER BY c.no
            """;

    private static final List<String> STATE = List.of("document_id", "tables", "figures", "verified", "contradicted");

    private DocumentComparing() {}

    /** Makes {@code document_change}, a row for each pair. */
    static void of(Session session) throws SQLException {
        session.execute(
                SIZES.replace("${side}", "earlier"),
                SIZES.replace("${side}", "later"),
                CHANGES.replace("${fields}", fields()).replace("${counts}", counts()));
    }

    /** Selects documents in their order; the parameter says whether those without a change, too. */
    static String list() {
        return LIST.replace("${before}", prefixed("b", "before_")).replace("${after}", prefixed("a", "after_"));
    }

    private static String prefixed(String table, String prefix) {
        return Columns.prefixed(table, prefix, FIELDS) + ", " + Columns.prefixed(table, prefix, STATE);
    }

    private static String fields() {
        return FIELDS.stream()
                .map(field -> "CASE WHEN e.%s IS DISTINCT FROM l.%s THEN '%s' END".formatted(field, field, field))
                .collect(Collectors.joining(", "));
    }

    private static String counts() {
        return List.of("tables", "figures").stream()
                .flatMap(what -> List.of("added", "gone", "changed").stream()
                        .map(kind -> "coalesce(%s.%s, 0) AS %s_%s".formatted(what, kind, what, kind)))
                .collect(Collectors.joining(", "));
    }
}
