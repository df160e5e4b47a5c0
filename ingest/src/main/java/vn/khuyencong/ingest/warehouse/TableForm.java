package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Columns side by side, numbers to the right, long texts cut with an ellipsis, long tables with a line that says so. */
final class TableForm implements ResultFormat.Form {
    private static final int WIDEST = 60;

    /** Lines of a table that is made for reading. */
    private static final int LONGEST = 10_000;

    private static final String NULL = "∅";

    @Override
    public void write(ResultSet result, Writer out) throws SQLException, IOException {
        Columns columns = new Columns(result);
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.names());
        boolean[] numeric = new boolean[columns.names().size()];
        boolean more = result.next();
        for (; more && lines.size() <= LONGEST; more = result.next()) {
            lines.add(fields(columns.values(), numeric));
        }
        int[] widths = widths(lines, numeric.length);
        for (List<String> line : lines) {
            out.write(aligned(line, widths, numeric).stripTrailing() + "\n");
            if (line == lines.get(0)) {
                out.write(rule(widths) + "\n");
            }
        }
        if (more) {
            out.write("… chỉ 10.000 dòng đầu; tất cả: --format csv / the first 10,000 rows only; all: --format csv\n");
        }
    }

    private static List<String> fields(List<Value> values, boolean[] numeric) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            Value value = values.get(column);
            numeric[column] |= value.isNumber();
            fields.add(value.isNull() ? NULL : shortened(value.text()));
        }
        return fields;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        return line.codePointCount(0, line.length()) <= WIDEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], length(line.get(column)));
            }
        }
        return widths;
    }

    private static String aligned(List<String> line, int[] widths, boolean[] numeric) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            String blanks = " ".repeat(widths[column] - length(line.get(column)));
            fields.add(numeric[column] ? blanks + line.get(column) : line.get(column) + blanks);
        }
        return String.join("  ", fields);
    }

    private static String rule(int[] widths) {
        List<String> dashes = new ArrayList<>();
        for (int width : widths) {
            dashes.add("─".repeat(width));
        }
        return String.join("  ", dashes);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
