package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** One value of an answer, as JSON: numbers exact, lists as arrays, dates and times as ISO 8601. */
record Value(JsonNode json) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static Value of(@Nullable Object object) throws SQLException {
        return new Value(json(object));
    }

    boolean isNull() {
        return json.isNull();
    }

    boolean isNumber() {
        return json.isNumber();
    }

    boolean isText() {
        return json.isTextual();
    }

    /** The text of a field; a list or a struct is its JSON. */
    String text() {
        if (json.isBigDecimal()) {
            return json.decimalValue().toPlainString();
        }
        return json.isValueNode() ? json.asText() : json.toString();
    }

    private static JsonNode json(@Nullable Object object) throws SQLException {
        if (object == null) {
            return JSON.nullNode();
        } else if (object instanceof BigDecimal number) {
            return JSON.numberNode(number);
        } else if (object instanceof Double || object instanceof Float) {
            return real(((Number) object).doubleValue());
        } else if (object instanceof BigInteger number) {
            return JSON.numberNode(number);
        } else if (object instanceof Number number) {
            return JSON.numberNode(number.longValue());
        } else if (object instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        } else if (object instanceof Timestamp time) {
            return JSON.textNode(TIME.format(time.toLocalDateTime()));
        } else if (object instanceof Array list) {
            return array((Object[]) list.getArray());
        } else if (object instanceof DuckDBStruct struct) {
            return object(struct.getMap());
        } else if (object instanceof Map<?, ?> map) {
            return object(map);
        }
        return JSON.textNode(object.toString());
    }

    /** JSON has no infinity. */
    private static JsonNode real(double number) {
        return Double.isFinite(number) ? JSON.numberNode(number) : JSON.textNode(String.valueOf(number));
    }

    private static JsonNode array(@Nullable Object[] elements) throws SQLException {
        ArrayNode array = JSON.arrayNode();
        for (Object element : elements) {
            array.add(json(element));
        }
        return array;
    }

    private static JsonNode object(Map<?, ?> fields) throws SQLException {
        ObjectNode node = JSON.objectNode();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            node.set(String.valueOf(field.getKey()), json(field.getValue()));
        }
        return node;
    }
}
