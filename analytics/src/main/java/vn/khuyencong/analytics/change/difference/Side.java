package vn.khuyencong.analytics.change.difference;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the two warehouses, as views of one form: a relation or a column that an older warehouse does not have is there
 * without rows, or NULL.
 */
enum Side {
    EARLIER,
    LATER;

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "document",
                    List.of(
                            "document_id VARCHAR",
                            "file_name VARCHAR",
                            "title VARCHAR",
                            "document_type VARCHAR",
                            "document_number VARCHAR",
                            "issued_on DATE",
                            "province_code VARCHAR",
                            "period_start INTEGER",
                            "period_end INTEGER",
                            "page_count INTEGER",
                            "text_source VARCHAR",
                            "supersedes VARCHAR"),
            "source_table",
                    List.of(
                            "table_id VARCHAR",
                            "document_id VARCHAR",
                            "ordinal INTEGER",
                            "title VARCHAR",
                            "unit VARCHAR",
                            "page_start INTEGER",
                            "page_end INTEGER",
                            "row_count INTEGER",
                            "column_count INTEGER",
                            "method VARCHAR"),
            "source_cell",
                    List.of(
                            "cell_id VARCHAR",
                            "table_id VARCHAR",
                            "row_index INTEGER",
                            "column_index INTEGER",
                            "text VARCHAR",
                            "page INTEGER"),
            "observation",
                    List.of(
                            "observation_id VARCHAR",
                            "document_id VARCHAR",
                            "table_id VARCHAR",
                            "cell_id VARCHAR",
                            "period_start INTEGER",
                            "period_end INTEGER",
                            "scenario VARCHAR",
                            "statistic VARCHAR",
                            "activity_code VARCHAR",
                            "level VARCHAR",
                            "item_path VARCHAR",
                            "item_label VARCHAR",
                            "measure VARCHAR",
                            "funding_source VARCHAR",
                            "indicator_code VARCHAR",
                            "bound VARCHAR",
                            "value DECIMAL(20, 6)",
                            "unit VARCHAR",
                            "raw_text VARCHAR",
                            "quality VARCHAR",
                            "verification VARCHAR"));

    /** Relations without which a file is no warehouse. */
    private static final List<String> NEEDED = List.of("document", "observation");

    /** Name of the schema of the views. */
    String schema() {
        return this == EARLIER ? "earlier" : "later";
    }

    /** Views of the file's relations, or of nothing where there is no file. */
    void open(Session session, Optional<Path> file, String catalog, List<ComparedRelation> comparisons)
            throws SQLException {
        session.execute("CREATE SCHEMA " + schema());
        for (Map.Entry<String, List<String>> relation : COLUMNS.entrySet()) {
            define(session, file, catalog, relation.getKey(), relation.getValue());
        }
        for (ComparedRelation comparison : comparisons) {
            define(session, file, catalog, comparison.relation(), comparison.columns());
        }
        session.execute("""
                CREATE VIEW ${side}.figure AS
                SELECT o.*, d.file_name, d.province_code, t.ordinal, t.title AS table_title, c.row_index, c.column_index,
                       coalesce(c.page, CASE WHEN t.page_start = t.page_end THEN t.page_start END) AS page,
                       c.text AS cell_text
                FROM ${side}.observation o
                JOIN ${side}.document d USING (document_id)
                LEFT JOIN ${side}.source_table t ON t.table_id = o.table_id
                LEFT JOIN ${side}.source_cell c ON c.cell_id = o.cell_id
                """.replace("${side}", schema()), """
                CREATE VIEW ${side}.meaning AS
                SELECT observation_id, document_id, value, item_path AS path,
                       lower(trim(regexp_replace(item_label, '\\s+', ' ', 'g'))) AS label,
                       concat_ws('|', period_start, period_end, scenario, statistic, coalesce(activity_code, ''), level,
                                 measure, coalesce(funding_source, ''), coalesce(indicator_code, ''),
                                 coalesce(bound, ''), unit) AS core
                FROM ${side}.observation
                """.replace("${side}", schema()));
    }

    private void define(Session session, Optional<Path> file, String catalog, String relation, List<String> columns)
            throws SQLException {
        Set<String> present = Set.copyOf(session.read("""
                SELECT column_name FROM duckdb_columns()
                WHERE database_name = ? AND schema_name = 'main' AND table_name = ?
                """, fields -> fields.text("column_name"), catalog, relation));
        if (file.isPresent() && present.isEmpty() && NEEDED.contains(relation)) {
            throw new SQLException("no warehouse: " + file.get() + " has no relation " + relation);
        }
        String selected =
                columns.stream().map(column -> expression(column, present)).collect(Collectors.joining(", "));
        session.execute("CREATE VIEW " + schema() + "." + relation + " AS SELECT " + selected
                + (present.isEmpty() ? " WHERE false" : " FROM " + catalog + ".main." + relation));
    }

    private static String expression(String column, Set<String> present) {
        int blank = column.indexOf(' ');
        String name = column.substring(0, blank);
        String source = present.contains(name) ? name : "NULL";
        return "CAST(" + source + " AS " + column.substring(blank + 1) + ") AS " + name;
    }
}
