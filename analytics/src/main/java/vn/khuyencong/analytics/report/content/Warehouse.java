package vn.khuyencong.analytics.report.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The open warehouse, asked one statement at a time. */
record Warehouse(Connection connection) {
    /** What becomes of one row. */
    interface Row<T> {
        T read(Fields fields) throws SQLException;
    }

    /** All rows, in the order of the statement; every statement here has an order. */
    <T> List<T> read(String sql, Row<T> row, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                Fields fields = new Fields(result);
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.read(fields));
                }
                return List.copyOf(rows);
            }
        }
    }
}
