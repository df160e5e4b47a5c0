package vn.khuyencong.ingest.table;

import java.util.List;

/**
 * How many rows at the top of a table's next page are its header again: whole, its last rows alone (often the row of
 * numbers), below a mark that the table goes on, with lines broken otherwise, or with a word changed.
 */
final class RepeatedHeader {
    /** Part of the texts of a header row that must be the same. */
    private static final double ALIKE = 0.75;

    private final PageTable head;
    private final PageTable next;
    private final int depth;

    private RepeatedHeader(PageTable head, PageTable next, int depth) {
        this.head = head;
        this.next = next;
        this.depth = depth;
    }

    /** @param depth rows that the header of the first page has */
    static int rows(PageTable head, PageTable next, int depth) {
        return new RepeatedHeader(head, next, depth).rows();
    }

    private int rows() {
        int most = 0;
        for (int titles = 0; titles <= repeatedTitles(); titles++) {
            for (int from = 0; from <= Math.max(0, depth - 1); from++) {
                int same = same(from, titles);
                boolean whole = from == 0 || from == titles(head);
                if (same > 0 && (whole || from + same >= depth)) {
                    most = Math.max(most, titles + same);
                }
            }
        }
        return most;
    }

    private int same(int from, int titles) {
        int same = 0;
        while (from + same < head.rowCount() && titles + same < next.rowCount() && isSame(from + same, titles + same)) {
            same++;
        }
        while (same > 0 && (reachesPast(titles + same) || isBlankRow(titles + same - 1))) {
            same--;
        }
        return same;
    }

    /** Titles over the whole width that the first page has, too, or that say that the table goes on. */
    private int repeatedTitles() {
        int count = 0;
        for (int row = 0; row < titles(next); row++) {
            String text = bare(next.row(row).get(0));
            boolean known = ContinuationMark.is(next.row(row).get(0).text());
            for (int other = 0; other < titles(head); other++) {
                known |= bare(head.row(other).get(0)).equals(text);
            }
            if (!known) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** Rows at the top that are one cell each. */
    static int titles(PageTable table) {
        int titles = 0;
        while (titles < table.rowCount()
                && table.row(titles).size() == 1
                && table.row(titles).get(0).columnSpan() == table.columnCount()
                && !table.row(titles).get(0).isBlank()) {
            titles++;
        }
        return titles;
    }

    private boolean isSame(int row, int nextRow) {
        List<GridCell> cells = head.row(row);
        List<GridCell> others = next.row(nextRow);
        if (cells.size() != others.size()) {
            return false;
        }
        int texts = 0;
        int same = 0;
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            GridCell other = others.get(i);
            if (cell.column() != other.column() || cell.columnSpan() != other.columnSpan()) {
                return false;
            }
            texts += cell.isBlank() && other.isBlank() ? 0 : 1;
            same += !cell.isBlank() && bare(cell).equals(bare(other)) ? 1 : 0;
        }
        boolean mayDiffer =
                row < depth && same >= 2 && others.stream().noneMatch(cell -> CellForm.isFigure(cell.text()));
        return mayDiffer ? same >= ALIKE * texts : same == texts;
    }

    private boolean reachesPast(int rows) {
        return next.cells().stream().anyMatch(cell -> cell.row() < rows && cell.lastRow() >= rows);
    }

    private boolean isBlankRow(int row) {
        return next.row(row).stream().allMatch(GridCell::isBlank);
    }

    /** Without blanks and hyphens: lines may be broken otherwise. */
    private static String bare(GridCell cell) {
        return cell.text().replaceAll("[\\s\\u00AD-]+", "");
    }
}
