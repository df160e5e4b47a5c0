package vn.khuyencong.analytics.change.difference;

import java.util.List;
import java.util.stream.Collectors;

/** The columns of both releases beside each other in one row. */
final class Columns {
    private Columns() {}

    /** Each column of a table under its name with a prefix. */
    static String prefixed(String table, String prefix, List<String> columns) {
        return columns.stream()
                .map(column -> table + "." + column + " AS " + prefix + column)
                .collect(Collectors.joining(", "));
    }
}
