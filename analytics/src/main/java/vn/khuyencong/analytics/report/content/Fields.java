package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of the current row of a result, by column name. */
public final class Fields {
    private final ResultSet result;
    private final Set<String> columns = new HashSet<>();

    public Fields(ResultSet result) throws SQLException {
        this.result = result;
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            columns.add(result.getMetaData().getColumnName(i));
        }
    }

    public String text(String column) throws SQLException {
        return findText(column).orElseThrow(() -> new SQLException("NULL in " + column));
    }

    public Optional<String> findText(String column) throws SQLException {
        return find(column).map(Object::toString);
    }

    public int integer(String column) throws SQLException {
        return number(column).intValueExact();
    }

    public Optional<Integer> findInteger(String column) throws SQLException {
        return findNumber(column).map(BigDecimal::intValueExact);
    }

    public BigDecimal number(String column) throws SQLException {
        return findNumber(column).orElseThrow(() -> new SQLException("NULL in " + column));
    }

    /** Empty for NULL, and for what is no number (a DOUBLE's NaN). */
    public Optional<BigDecimal> findNumber(String column) throws SQLException {
        return find(column)
                .filter(value -> !(value instanceof Double number) || Double.isFinite(number))
                .map(value -> new BigDecimal(value.toString()));
    }

    public boolean flag(String column) throws SQLException {
        return find(column).map(Boolean.TRUE::equals).orElse(false);
    }

    /** The elements of a LIST as text; none for NULL, and where the result has no such column. */
    public List<String> list(String column) throws SQLException {
        Optional<Object> array = find(column);
        if (array.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object element : (Object[]) ((Array) array.get()).getArray()) {
            texts.add(String.valueOf(element));
        }
        return texts;
    }

    private Optional<Object> find(String column) throws SQLException {
        return columns.contains(column) ? Optional.ofNullable(result.getObject(column)) : Optional.empty();
    }
}
