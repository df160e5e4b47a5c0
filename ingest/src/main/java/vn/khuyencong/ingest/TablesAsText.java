package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;

/** The tables of a document for people: a line a row, long texts cut with an ellipsis. */
final class TablesAsText {
    private static final int WIDEST = 32;

    private TablesAsText() {}

    static void write(Document document, PrintWriter out) {
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            Table table = tables.get(index);
            out.println(TableCaption.of(index + 1, table) + " · " + table.rowCount() + " × " + table.columnCount());
            List<List<Optional<String>>> rows = Grid.of(table).rows();
            int[] widths = widths(rows, table.columnCount());
            for (int row = 0; row < rows.size(); row++) {
                out.println(line(rows.get(row), widths));
                if (row + 1 == table.headerRowCount()) {
                    out.println(rule(widths));
                }
            }
            out.println();
        }
    }

    private static int[] widths(List<List<Optional<String>>> rows, int columns) {
        int[] widths = new int[columns];
        for (List<Optional<String>> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] =
                        Math.max(widths[column], shortened(row.get(column)).length());
            }
        }
        return widths;
    }

    private static String line(List<Optional<String>> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String text = shortened(row.get(column));
            line.append(text).append(" ".repeat(widths[column] - text.length())).append(" | ");
        }
        return line.toString().stripTrailing();
    }

    /** Under the header. */
    private static String rule(int[] widths) {
        return Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("-+-", "", "-+"));
    }

    private static String shortened(Optional<String> text) {
        String line = text.orElse("").replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
