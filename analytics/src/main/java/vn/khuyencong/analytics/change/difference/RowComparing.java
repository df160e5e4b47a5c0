package vn.khuyencong.analytics.change.difference;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khuyencong.analytics.report.content.Fields;

/** The rows of one comparison in both releases, matched by the columns that name them. */
final class RowComparing {
    private static final List<String> NAME = List.of("province_code", "period_start", "period_end", "scenario");

    private static final List<String> CLOSING =
            List.of("document_id", "comparable", "caveats", "coverage", "verified_share", "observations");

    /** Figures corrected by hand since, and those of which a correction was taken back. */
    static final String CORRECTED = """
            CREATE TEMP TABLE corrected AS
            SELECT after_id AS observation_id FROM figure_change
            JOIN earlier.observation e ON e.observation_id = before_id
            JOIN later.observation l ON l.observation_id = after_id
            WHERE kind = 'changed' AND 'corrected' IN (e.quality, l.quality)
            """;

    /**
     * That a row is now that of a revision is no change of the row. Of one that is gone the revisions are looked at first: the
     * earlier version may still be there.
     */
    private static final String CHANGES = """
            CREATE TEMP TABLE ${relation}_change AS
            WITH b AS (SELECT *, concat_ws('|', ${key}) AS row_key,
                              row_number() OVER (PARTITION BY row_key ORDER BY ${answer}, document_id) AS nth
                       FROM earlier.${relation}),
                 a AS (SELECT *, concat_ws('|', ${key}) AS row_key,
                              row_number() OVER (PARTITION BY row_key ORDER BY ${answer}, document_id) AS nth
                       FROM later.${relation}),
                 revised AS (SELECT before_id, after_id FROM pair WHERE kind IN ('revision', 'restated'))
            SELECT CASE WHEN b.row_key IS NULL THEN 'added' WHEN a.row_key IS NULL THEN 'gone'
                        WHEN b.${answer} IS DISTINCT FROM a.${answer} THEN 'moved' ELSE 'changed' END AS kind,
                   CASE WHEN b.row_key IS NULL THEN 'OTHER_DOCUMENT'
                        WHEN a.row_key IS NOT NULL AND b.document_id IS NOT DISTINCT FROM a.document_id
                             THEN CASE WHEN list_has_any(a.observations,
                                                         (SELECT coalesce(list(observation_id), []) FROM corrected))
                                       THEN 'REVISED_DOCUMENT' ELSE 'SAME_DOCUMENT' END
                        WHEN a.row_key IS NOT NULL
                             THEN CASE WHEN (b.document_id, a.document_id) IN (SELECT (before_id, after_id) FROM revised)
                                       THEN 'REVISED_DOCUMENT' ELSE 'OTHER_DOCUMENT' END
                        WHEN EXISTS (FROM later.${relation} o
                                     WHERE (o.province_code, o.period_start, o.period_end, o.scenario)
                                           IS NOT DISTINCT FROM (b.province_code, b.period_start, b.period_end, b.scenario)
                                       AND o.document_id <> b.document_id
                                       AND (b.document_id, o.document_id) NOT IN (SELECT (before_id, after_id) FROM revised))
                             THEN 'OTHER_DOCUMENT'
                        WHEN b.document_id IN (SELECT before_id FROM revised) THEN 'REVISED_DOCUMENT'
                        WHEN b.document_id IN (SELECT document_id FROM later.document) THEN 'SAME_DOCUMENT'
                        ELSE 'OTHER_DOCUMENT' END AS basis,
                   ${before}, ${after}
            FROM b FULL JOIN a ON b.row_key = a.row_key AND b.nth = a.nth
            WHERE b.row_key IS NULL OR a.row_key IS NULL OR ${differ}
               OR b.document_id IS DISTINCT FROM a.document_id
                  AND (b.document_id, a.document_id) NOT IN (SELECT (before_id, after_id) FROM revised)
            """;

    private static final String LIST = """
            SELECT * FROM ${relation}_change WHERE kind = ? ORDER BY ${order}
            """;

    private final ComparedRelation relation;

    RowComparing(ComparedRelation relation) {
        this.relation = relation;
    }

    /** Makes the table of the rows that are not the same in both. */
    void compare(Session session) throws SQLException {
        List<String> said = new ArrayList<>(List.of("comparable", "caveats", "coverage", "verified_share"));
        said.add(relation.answer());
        said.addAll(relation.figures());
        session.execute(CHANGES.replace("${relation}", relation.relation())
                .replace("${answer}", relation.answer())
                .replace("${key}", "coalesce(" + String.join("::VARCHAR, ''), coalesce(", key()) + "::VARCHAR, '')")
                .replace("${before}", Columns.prefixed("b", "before_", columns()))
                .replace("${after}", Columns.prefixed("a", "after_", columns()))
                .replace("${differ}", FigureMatching.differ("b", "a", said)));
    }

    /** Only the rows of the documents that are still in {@code pair}. */
    void only(Session session) throws SQLException {
        session.execute("""
                DELETE FROM ${relation}_change
                WHERE coalesce(before_document_id, '') NOT IN (SELECT before_id FROM pair WHERE before_id IS NOT NULL)
                  AND coalesce(after_document_id, '') NOT IN (SELECT after_id FROM pair WHERE after_id IS NOT NULL)
                """.replace("${relation}", relation.relation()));
    }

    void each(Session session, Kind kind, int limit, Visitor<RowChange> visitor) throws IOException, SQLException {
        String order = String.join(
                ", ",
                key().stream()
                        .map(column -> "coalesce(after_%s, before_%s)".formatted(column, column))
                        .toList());
        session.each(
                LIST.replace("${relation}", relation.relation()).replace("${order}", order) + Difference.limited(limit),
                this::row,
                visitor,
                kind.code());
    }

    private RowChange row(Fields row) throws SQLException {
        String side = row.findText("after_scenario").isPresent() ? "after_" : "before_";
        Map<String, String> codes = new LinkedHashMap<>();
        for (String column : relation.key()) {
            row.findText(side + column).ifPresent(code -> codes.put(column, code));
        }
        return new RowChange(
                relation,
                Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.findText(side + "province_code"),
                row.integer(side + "period_start"),
                row.integer(side + "period_end"),
                row.text(side + "scenario"),
                codes,
                RowState.find(row, "before_", relation),
                RowState.find(row, "after_", relation),
                RowChange.Basis.valueOf(row.text("basis")));
    }

    private List<String> key() {
        List<String> key = new ArrayList<>(NAME);
        key.addAll(relation.key());
        return key;
    }

    private List<String> columns() {
        List<String> columns = key();
        columns.addAll(CLOSING);
        columns.add(relation.answer());
        columns.addAll(relation.figures());
        return columns;
    }
}
