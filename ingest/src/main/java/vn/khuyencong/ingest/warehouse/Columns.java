package vn.khuyencong.ingest.warehouse;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The columns of an answer: their names, and the values of the row at which it stands. */
final class Columns {
    private final ResultSet result;
    private final List<String> names = new ArrayList<>();

    Columns(ResultSet result) throws SQLException {
        this.result = result;
        ResultSetMetaData metaData = result.getMetaData();
        for (int column = 1; column <= metaData.getColumnCount(); column++) {
            names.add(metaData.getColumnLabel(column));
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** The values of the current row. */
    List<Value> values() throws SQLException {
        List<Value> values = new ArrayList<>();
        for (int column = 1; column <= names.size(); column++) {
            values.add(Value.of(result.getObject(column)));
        }
        return values;
    }
}
