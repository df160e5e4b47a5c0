package vn.khuyencong.ingest.warehouse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** The issues that belong to no document: what is said twice is kept once, whatever the order in which it came. */
final class FileIssues implements Rows {
    private final Map<String, Row> byId = new TreeMap<>();

    @Override
    public void add(Row row) {
        byId.merge(row.id(), row, BinaryOperator.minBy(Row::compareTo));
    }

    /** In the order of their ids. */
    List<Row> all() {
        return List.copyOf(byId.values());
    }
}
