package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * How many rows at the top of a table are its header. It begins with the row that names the columns ("TT", "Nội dung",
 * "ĐVT"), goes on as long as a heading is divided into narrower ones below it, and ends with the row that numbers the
 * columns, where there is one.
 */
final class HeaderRows {
    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern FIGURE = Pattern.compile("[-–]?\\d[\\d.,\\s]*%?|[-–—]");
    private static final int LOWEST_START = 4;

    private HeaderRows() {}

    /** Rows from the top to the last row of the header; 0 where the table has none. */
    static int count(Grid grid) {
        int start = start(grid);
        if (start < 0) {
            return grid.table.headerRowCount();
        }
        int end = reach(grid, start, start + 1);
        while (end < grid.rows() && goesOn(grid, start, end)) {
            end = reach(grid, end, end + 1);
        }
        boolean index = end < grid.rows() && IndexRow.is(filled(grid, end));
        return Math.min(index ? end + 1 : end, grid.rows());
    }

    /** Whether the last row of the header only numbers the columns. */
    static boolean endsWithIndex(Grid grid, int headerRows) {
        return headerRows > 1 && IndexRow.is(filled(grid, headerRows - 1));
    }

    /** The first row that names columns, in one of its first cells; titles inside the table stand above it. */
    private static int start(Grid grid) {
        return IntStream.range(0, Math.min(LOWEST_START, grid.rows()))
                .filter(row -> namesColumns(grid, row))
                .findFirst()
                .orElse(-1);
    }

    private static boolean namesColumns(Grid grid, int row) {
        List<String> texts = filled(grid, row);
        boolean named =
                texts.stream().limit(3).anyMatch(text -> !WORDS.meanings(text).isEmpty());
        return named && texts.size() >= 2 && texts.stream().noneMatch(HeaderRows::isFigure);
    }

    private static int reach(Grid grid, int row, int least) {
        return grid.table.cellsOfRow(row).stream()
                .filter(cell -> cell.columnSpan() < grid.columns())
                .filter(cell -> !cell.isBlank())
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .reduce(least, Math::max);
    }

    /** Whether a row divides the headings above it: under a wide heading, or with the first columns left blank. */
    private static boolean goesOn(Grid grid, int start, int row) {
        List<String> texts = filled(grid, row);
        if (texts.isEmpty() || texts.stream().anyMatch(HeaderRows::isFigure) || IndexRow.is(texts)) {
            return false;
        }
        boolean numbered = Numbering.ofCell(grid.text(row, 0)).isPrinted();
        boolean firstIsHeader =
                grid.covering(row, 0).map(cell -> cell.row() < row).orElse(true)
                        || grid.text(row, 0).isEmpty();
        boolean divides = IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.covering(row - 1, column))
                .flatMap(cell -> cell.stream())
                .anyMatch(above -> isDivided(grid, above, row));
        boolean labelBlank = grid.columns() > 1 && grid.text(row, 1).isEmpty();
        return !numbered && firstIsHeader && (divides || (labelBlank && row == start + 1 && texts.size() > 1));
    }

    private static boolean isDivided(Grid grid, Cell above, int row) {
        return above.columnSpan() > 1
                && above.columnSpan() < grid.columns()
                && IntStream.range(above.column(), above.column() + above.columnSpan())
                        .filter(column -> !grid.text(row, column).isEmpty())
                        .findFirst()
                        .isPresent();
    }

    private static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches() && !YEAR.matcher(text).matches();
    }

    private static List<String> filled(Grid grid, int row) {
        return IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether a row below the header prints a row of the header again, as on a new page. */
    static boolean isRepeated(Grid grid, int headerRows, int row) {
        List<String> texts = filled(grid, row);
        return texts.size() >= 2
                && (IntStream.range(0, headerRows)
                                .anyMatch(header -> filled(grid, header).equals(texts))
                        || (headerRows > 0 && texts.size() >= 3 && IndexRow.is(texts) && texts.contains("A")));
    }

    /** The table with its header cells marked, and no others. */
    static Table mark(Table table) {
        int rows = count(new Grid(table, 0));
        return table.withCells(cell -> cell.withHeader(cell.row() < rows));
    }
}
