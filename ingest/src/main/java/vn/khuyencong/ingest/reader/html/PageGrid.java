package vn.khuyencong.ingest.reader.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Cells find their places row by row (HTML Standard, 4.9.12.1, forming a table); a place that none takes is blank. */
final class PageGrid {
    private final CellLimit limit;
    private final List<PageCell> cells = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private int row = -1;
    private int column;

    PageGrid(CellLimit limit) {
        this.limit = limit;
    }

    void beginRow() {
        row++;
        column = 0;
    }

    void add(int rowSpan, int columnSpan, boolean ruled, List<Block> content) throws UnreadableException {
        while (taken.contains(key(row, column))) {
            column++;
        }
        int width = 1;
        while (width < columnSpan && !taken.contains(key(row, column + width))) {
            width++;
        }
        limit.add((long) rowSpan * width);
        for (int down = row; down < row + rowSpan; down++) {
            for (int right = column; right < column + width; right++) {
                taken.add(key(down, right));
            }
        }
        cells.add(new PageCell(row, column, rowSpan, width, ruled, content));
        column += width;
    }

    /** As one table, or what the cells hold one after the other where they only lay out the page. */
    List<Block> blocks(boolean laysOut) throws UnreadableException {
        List<PageCell> placed = withoutEmptyLines();
        if (laysOut || LayoutTable.holds(placed)) {
            return cells.stream().flatMap(cell -> cell.content().stream()).toList();
        }
        return List.of(table(placed));
    }

    /** Rows and columns in which no cell begins have no height and no width. */
    private List<PageCell> withoutEmptyLines() {
        int[] rows = cells.stream().mapToInt(PageCell::row).sorted().distinct().toArray();
        int[] columns =
                cells.stream().mapToInt(PageCell::column).sorted().distinct().toArray();
        return cells.stream()
                .map(cell -> new PageCell(
                        before(cell.row(), rows),
                        before(cell.column(), columns),
                        before(cell.row() + cell.rowSpan(), rows) - before(cell.row(), rows),
                        before(cell.column() + cell.columnSpan(), columns) - before(cell.column(), columns),
                        cell.ruled(),
                        cell.content()))
                .toList();
    }

    /** How many of some sorted numbers are smaller. */
    private static int before(int number, int[] sorted) {
        int place = Arrays.binarySearch(sorted, number);
        return place < 0 ? -place - 1 : place;
    }

    private Table table(List<PageCell> placed) throws UnreadableException {
        int rowCount = 0;
        int columnCount = 0;
        for (PageCell cell : placed) {
            if (!cell.text().isEmpty()) {
                rowCount = Math.max(rowCount, cell.row() + cell.rowSpan());
                columnCount = Math.max(columnCount, cell.column() + cell.columnSpan());
            }
        }
        limit.add((long) rowCount * columnCount);
        return Table.of(Table.Method.MARKUP, rowCount, columnCount, filled(placed, rowCount, columnCount));
    }

    /** Blank cells stand where none is; those behind the last text are cut off. */
    private static List<Cell> filled(List<PageCell> placed, int rowCount, int columnCount) {
        boolean[][] covered = new boolean[rowCount][columnCount];
        List<Cell> filled = new ArrayList<>();
        for (PageCell cell : placed) {
            if (cell.row() < rowCount && cell.column() < columnCount) {
                int rowSpan = Math.min(cell.rowSpan(), rowCount - cell.row());
                int columnSpan = Math.min(cell.columnSpan(), columnCount - cell.column());
                filled.add(cell(cell.row(), cell.column(), rowSpan, columnSpan, cell.text()));
                for (int down = cell.row(); down < cell.row() + rowSpan; down++) {
                    Arrays.fill(covered[down], cell.column(), cell.column() + columnSpan, true);
                }
            }
        }
        for (int row = 0; row < rowCount; row++) {
            for (int column = 0; column < columnCount; column++) {
                if (!covered[row][column]) {
                    filled.add(cell(row, column, 1, 1, ""));
                }
            }
        }
        return filled;
    }

    private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return Cell.asPrinted(row, column, rowSpan, columnSpan, text, Optional.empty());
    }

    private static long key(int row, int column) {
        return ((long) row << 32) + column;
    }
}
