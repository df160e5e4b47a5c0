package vn.khuyencong.analytics.report;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The relations of a warehouse, for exports of all of them. */
final class Relations {
    private Relations() {}

    /** Names of all relations, sorted. */
    static List<String> names(Connection warehouse) throws SQLException {
        try (Statement statement = warehouse.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY table_name")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /**
     * All rows of a relation in an order that depends on nothing but the rows. The time of ingestion, which only the clock
     * of the machine knows, stays in the warehouse: exports of the same reports are the same to the byte everywhere.
     */
    static String select(String relation) {
        String columns = relation.equals("document") ? "* REPLACE (CAST(NULL AS TIMESTAMP) AS ingested_at)" : "*";
        return "SELECT " + columns + " FROM \"" + relation + "\" ORDER BY ALL NULLS FIRST";
    }
}
