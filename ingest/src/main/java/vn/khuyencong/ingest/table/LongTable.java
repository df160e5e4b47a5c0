package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;

/** A table that grows from page to page. A header printed again is dropped; a row that the break cut in two is one again. */
final class LongTable {
    private PageTable head;
    private final int headerRows;
    private final boolean boldHeader;
    private List<Double> borders;
    private List<GridCell> cells;
    private PageTable tail;
    private int rowCount;
    private boolean grown;

    LongTable(PageTable head) {
        this.head = head;
        this.headerRows = HeaderRows.depth(head.toTable());
        this.boldHeader = isBoldInItsHeaderAlone(head, headerRows);
        this.borders = head.borders();
        this.cells = new ArrayList<>(head.cells());
        this.tail = head;
        this.rowCount = head.rowCount();
    }

    /** What its first page shows, on the columns of the whole. */
    PageTable head() {
        return head;
    }

    int lastPage() {
        return tail.lastPage();
    }

    /** The table as far as it has grown. */
    PageTable whole() {
        return grown
                ? new PageTable(
                        head.page(),
                        tail.lastPage(),
                        head.method(),
                        head.box(),
                        borders,
                        rowCount,
                        cells,
                        head.openAtTop(),
                        tail.openAtBottom())
                : head;
    }

    /** Takes what the next page shows, unless it is another table: then nothing changes, and the answer is no. */
    boolean append(PageTable next) {
        PageTable fitted = next;
        PageTable first = head;
        boolean same = SameColumns.liesWithin(next, tail);
        boolean finer = !same && SameColumns.liesWithin(tail, next);
        if (same) {
            fitted = SameColumns.onColumnsOf(next, tail);
        } else if (finer) {
            first = SameColumns.onColumnsOf(head, next);
        } else if (next.columnCount() != tail.columnCount()) {
            return false;
        }
        int repeated = RepeatedHeader.rows(first, fitted, headerRows);
        if (repeated == 0 && !goesOn(first, fitted, same || finer)) {
            return false;
        }
        if (finer) {
            takeColumnsOf(next);
        }
        add(fitted, repeated);
        return true;
    }

    /** Whether a part without a header continues this table. */
    private boolean goesOn(PageTable first, PageTable next, boolean sameColumns) {
        ColumnKinds kinds = ColumnKinds.of(first, headerRows);
        if (OwnHeader.begins(next, kinds, boldHeader)) {
            return false;
        }
        return sameColumns || (SameColumns.areAlike(tail, next) && kinds.agreeWith(ColumnKinds.of(next, 0)));
    }

    private void takeColumnsOf(PageTable model) {
        PageTable all = tail.with(borders, rowCount, cells);
        cells = new ArrayList<>(SameColumns.onColumnsOf(all, model).cells());
        head = SameColumns.onColumnsOf(head, model);
        tail = SameColumns.onColumnsOf(tail, model);
        borders = model.borders();
    }

    private void add(PageTable next, int skipped) {
        boolean cut = skipped < next.rowCount() && CutRow.isCut(tail, next, skipped);
        if (cut) {
            for (int i = cells.size() - 1; i >= 0 && cells.get(i).lastRow() == rowCount - 1; i--) {
                GridCell cell = cells.get(i);
                cells.set(i, cell.withMore(linesAt(next, skipped, cell.column())));
            }
        }
        int done = skipped + (cut ? 1 : 0);
        int shift = rowCount - done;
        for (GridCell cell : next.cells()) {
            if (cell.row() >= done) {
                cells.add(cell.at(cell.row() + shift, cell.column(), cell.rowSpan(), cell.columnSpan()));
            }
        }
        rowCount += next.rowCount() - done;
        tail = next;
        grown = true;
    }

    private static List<TextLine> linesAt(PageTable table, int row, int column) {
        return table.row(row).stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(GridCell::lines)
                .orElse(List.of());
    }

    private static boolean isBoldInItsHeaderAlone(PageTable table, int headerRows) {
        boolean bold = headerRows > 0 && OwnHeader.isBold(table.row(headerRows - 1));
        boolean plain = false;
        for (int row = headerRows; row < table.rowCount() && !plain; row++) {
            plain = !table.row(row).stream().allMatch(GridCell::isBlank) && !OwnHeader.isBold(table.row(row));
        }
        return bold && plain;
    }
}
