package vn.khuyencong.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/**
 * A table that follows another with nothing printed between them continues it when it has the same columns, repeats its
 * header, and does not begin to number its rows anew.
 */
public final class ContinuedTable {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?");

    private ContinuedTable() {}

    public static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Table> whole = block instanceof Table next ? findWhole(joined, next) : Optional.empty();
            whole.ifPresent(table -> joined.remove(joined.size() - 1));
            joined.add(whole.isPresent() ? whole.get() : block);
        }
        return joined;
    }

    private static Optional<Table> findWhole(List<Block> before, Table next) {
        Block last = before.isEmpty() ? next : before.get(before.size() - 1);
        if (last == next || !(last instanceof Table first) || first.columnCount() != next.columnCount()) {
            return Optional.empty();
        }
        int header = headerDepth(first, next);
        boolean repeated = header < first.rowCount() && header < next.rowCount() && sameRows(first, next, header);
        boolean beginsAnew = repeated && label(first, header).equals(label(next, header));
        return repeated && !beginsAnew ? Optional.of(appended(first, next, header)) : Optional.empty();
    }

    /** As deep as the tallest cell of the first row, and a row of column numbers under it that is repeated, too. */
    private static int headerDepth(Table first, Table next) {
        int depth = first.cellsOfRow(0).stream().mapToInt(Cell::rowSpan).max().orElse(1);
        List<Cell> numbers = first.cellsOfRow(depth);
        boolean numbered = !numbers.isEmpty()
                && numbers.equals(next.cellsOfRow(depth))
                && numbers.stream()
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell.text()).matches());
        return numbered ? depth + 1 : depth;
    }

    private static boolean sameRows(Table first, Table next, int count) {
        for (int row = 0; row < count; row++) {
            if (!first.cellsOfRow(row).equals(next.cellsOfRow(row))) {
                return false;
            }
        }
        return true;
    }

    private static String label(Table table, int row) {
        return table.cellsOfRow(row).stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Table appended(Table first, Table next, int header) {
        List<Cell> cells = new ArrayList<>(first.cells());
        int down = first.rowCount() - header;
        next.cells().stream()
                .filter(cell -> cell.row() >= header)
                .map(cell -> Cell.asPrinted(
                        cell.row() + down,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        Optional.empty()))
                .forEach(cells::add);
        return Table.of(first.method(), down + next.rowCount(), first.columnCount(), cells)
                .withCaption(first.title(), first.unit());
    }
}
