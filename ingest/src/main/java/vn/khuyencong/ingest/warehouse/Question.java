package vn.khuyencong.ingest.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question of the program's own to a warehouse, its answer as text by column, NULLs left out. */
final class Question {
    private Question() {}

    static List<Map<String, String>> ask(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            try (ResultSet result = statement.executeQuery()) {
                Columns columns = new Columns(result);
                List<Map<String, String>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(columns));
                }
                return rows;
            }
        }
    }

    private static Map<String, String> row(Columns columns) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        List<Value> values = columns.values();
        for (int column = 0; column < values.size(); column++) {
            if (!values.get(column).isNull()) {
                row.put(columns.names().get(column), values.get(column).text());
            }
        }
        return row;
    }
}
