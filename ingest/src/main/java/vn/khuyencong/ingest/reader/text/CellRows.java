package vn.khuyencong.ingest.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.PrintedText;
import vn.khuyencong.ingest.reader.UnreadableException;

/** The rows of a table as a text gives them: the texts of their cells, blank ones among them; rows may differ in length. */
record CellRows(List<List<String>> rows) {
    private static final Pattern ITEM_NUMBER =
            Pattern.compile("[IVXLC]{1,5}(?: ?\\d)?[.)]?|\\d{1,2}(?:\\.\\d{1,2})*[.)]?|\\p{Lu}[.)]|\\p{Ll}\\)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");

    /** So many words in the first cell and none behind are no number or label, but a heading over the row. */
    private static final int WORDS_OF_HEADING = 3;

    CellRows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    int size() {
        return rows.size();
    }

    List<String> row(int row) {
        return rows.get(row);
    }

    /** Columns up to the last that has a text in any row. */
    int width() {
        return rows.stream().mapToInt(CellRows::width).max().orElse(0);
    }

    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    CellRows map(UnaryOperator<String> change) {
        return new CellRows(
                rows.stream().map(row -> row.stream().map(change).toList()).toList());
    }

    CellRows from(int row) {
        return new CellRows(rows.subList(row, rows.size()));
    }

    CellRows with(CellRows more) {
        List<List<String>> all = new ArrayList<>(rows);
        all.addAll(more.rows);
        return new CellRows(all);
    }

    /** Rows before the first that has the number of an item or figures; the row that numbers the columns is none of these. */
    int headerDepth() {
        int depth = 0;
        while (depth < rows.size() && !isBody(rows.get(depth)) && (depth == 0 || !isHeading(rows.get(depth)))) {
            depth++;
        }
        return depth;
    }

    private static boolean isBody(List<String> row) {
        boolean item = !row.isEmpty() && ITEM_NUMBER.matcher(row.get(0)).matches();
        boolean figures = row.stream()
                .anyMatch(cell ->
                        PrintedText.isFigure(cell) && !YEAR.matcher(cell).matches());
        return (item || figures) && !numbersColumns(row);
    }

    /** Its numbers count up one by one. */
    private static boolean numbersColumns(List<String> row) {
        int steps = 0;
        int ones = 0;
        int before = 0;
        for (String cell : row) {
            if (COLUMN_NUMBER.matcher(cell).matches()) {
                int number = Integer.parseInt(cell.replaceAll("[()]", ""));
                steps++;
                ones += number == before + 1 ? 1 : 0;
                before = number;
            }
        }
        return steps >= 3 && 10 * ones >= 8 * steps;
    }

    /** The same, its headings over their columns. */
    CellRows withHeadingsInPlace() {
        int header = headerDepth();
        header -= header > 0 && numbersColumns(rows.get(header - 1)) ? 1 : 0;
        List<List<String>> all = new ArrayList<>(StrayHeading.returned(rows.subList(0, header)));
        all.addAll(rows.subList(header, rows.size()));
        return new CellRows(all);
    }

    /** The rows as a grid as wide as the widest. */
    Table table(CellLimit limit) throws UnreadableException {
        int width = width();
        limit.add((long) rows.size() * width);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean heading = isHeading(rows.get(row));
            for (int column = 0; column < (heading ? 1 : width); column++) {
                String text = column < rows.get(row).size() ? rows.get(row).get(column) : "";
                cells.add(Cell.asPrinted(row, column, 1, heading ? width : 1, text, Optional.empty()));
            }
        }
        return Table.of(Table.Method.MARKUP, rows.size(), width, cells);
    }

    private static boolean isHeading(List<String> row) {
        return width(row) == 1 && row.get(0).split("\\s+").length >= WORDS_OF_HEADING;
    }
}
