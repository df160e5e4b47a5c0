package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code observation}, each with the place where it is printed. */
record ObservationRelation(Warehouse warehouse) {
    private static final String SELECT = """
            SELECT o.*, d.file_name, coalesce(d.document_number, d.title, d.file_name) AS document_name,
                   t.ordinal, t.title AS table_title, c.page, c.row_index, c.column_index
            FROM observation o
            JOIN document d USING (document_id)
            JOIN source_table t USING (table_id)
            JOIN source_cell c USING (cell_id)
            """;

    private static final String ORDER =
            " ORDER BY d.province_code, o.document_id, t.ordinal, c.row_index, c.column_index, o.observation_id";

    List<Observation> of(String documentId) throws SQLException {
        return warehouse.read(
                SELECT + " WHERE o.document_id = ?" + ORDER, ObservationRelation::observation, documentId);
    }

    Map<String, Observation> behind(List<ComparisonRow> rows) throws SQLException {
        Set<String> wanted = new LinkedHashSet<>();
        rows.forEach(row -> wanted.addAll(row.observations()));
        Map<String, Observation> found = new LinkedHashMap<>();
        String ids = String.join("\n", wanted);
        warehouse
                .read(
                        SELECT + " WHERE o.observation_id IN (SELECT unnest(string_split(?, chr(10))))" + ORDER,
                        ObservationRelation::observation,
                        ids)
                .forEach(observation -> found.put(observation.observationId(), observation));
        return found;
    }

    private static Observation observation(Fields fields) throws SQLException {
        return new Observation(
                fields.text("observation_id"),
                printed(fields),
                fields.findText("province_code"),
                fields.integer("period_start"),
                fields.integer("period_end"),
                fields.text("scenario"),
                fields.text("statistic"),
                fields.findText("activity_code"),
                fields.text("level"),
                fields.findText("item_path"),
                fields.text("item_label"),
                fields.text("measure"),
                fields.findText("funding_source"),
                fields.findText("indicator_code"),
                fields.findText("bound"),
                fields.number("value"),
                fields.text("unit"),
                fields.text("raw_text"),
                fields.text("quality"),
                fields.text("verification"));
    }

    private static Printed printed(Fields fields) throws SQLException {
        return new Printed(
                fields.text("document_id"),
                fields.text("file_name"),
                fields.text("document_name"),
                fields.integer("ordinal"),
                fields.findText("table_title"),
                fields.text("cell_id"),
                fields.integer("row_index"),
                fields.integer("column_index"),
                fields.findInteger("page"));
    }
}
