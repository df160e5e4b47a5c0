package vn.khuyencong.ingest.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a relation: text as {@link StoredText}, decimals with the scale of their columns, an empty {@code Optional} for
 * NULL. Rows of a relation are ordered as SQL's {@code ORDER BY ALL} orders them: by the columns from left to right, text by
 * its code points, NULL last.
 *
 * @param values each a {@code String}, {@code Integer}, {@code Boolean}, {@code Double}, {@code BigDecimal},
 *     {@code LocalDate} or {@code LocalDateTime}, or nothing
 */
record Row(String relation, List<Object> values) implements Comparable<Row> {
    /** Of every DECIMAL column of the contract. */
    static final int DECIMAL_PLACES = 6;

    Row {
        values = List.copyOf(values);
    }

    static Row of(String relation, Object... values) {
        List<Object> stored = new ArrayList<>(values.length);
        for (Object value : values) {
            stored.add(stored(value));
        }
        return new Row(relation, stored);
    }

    private static Object stored(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? stored(optional.get()) : Optional.empty();
        } else if (value instanceof String text) {
            return StoredText.of(text);
        } else if (value instanceof BigDecimal number) {
            return number.setScale(DECIMAL_PLACES, RoundingMode.HALF_EVEN);
        } else if (value instanceof Integer
                || value instanceof Boolean
                || value instanceof Double
                || value instanceof LocalDate
                || value instanceof LocalDateTime) {
            return value;
        }
        throw new IllegalArgumentException("no column takes a " + value.getClass());
    }

    /** The same row with one column more. */
    Row with(Object value) {
        List<Object> more = new ArrayList<>(values);
        more.add(stored(value));
        return new Row(relation, more);
    }

    /** The value of the first column, by which the rows of documents are told apart. */
    String id() {
        return (String) values.get(0);
    }

    /** Rows of one relation only can be told to come before or after each other. */
    @Override
    public int compareTo(Row other) {
        for (int column = 0; column < values.size(); column++) {
            int order = compare(values.get(column), other.values.get(column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // a column holds values of one type
    private static int compare(Object one, Object other) {
        if (one instanceof Optional || other instanceof Optional) {
            return Boolean.compare(one instanceof Optional, other instanceof Optional);
        } else if (one instanceof String text) {
            return StoredText.compare(text, (String) other);
        }
        return ((Comparable<Object>) one).compareTo(other);
    }
}
