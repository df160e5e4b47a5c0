package vn.khuyencong.ingest.reader.text;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * Rows whose heading lost a column of words: the words stand in a row of their own, in the place of the next column, and the
 * figures that belong to them in the row below. Figures move to their columns; the two rows are one again.
 */
final class LostColumn {
    private final int column;
    private final List<List<String>> restored = new ArrayList<>();

    private LostColumn(int column) {
        this.column = column;
    }

    static CellRows restoredIn(CellRows rows, int column) {
        LostColumn lost = new LostColumn(column);
        rows.rows().forEach(lost::add);
        return new CellRows(lost.restored);
    }

    private void add(List<String> row) {
        if (hasWordsAlone(row)) {
            restored.add(row);
            return;
        }
        List<String> moved = new ArrayList<>(row);
        moved.add(Math.min(column, moved.size()), "");
        int last = restored.size() - 1;
        boolean goesOn =
                moved.subList(0, Math.min(column, moved.size())).stream().allMatch(String::isBlank)
                        && last >= 0
                        && hasWordsAlone(restored.get(last));
        if (goesOn) {
            for (int i = 0; i <= column && i < restored.get(last).size(); i++) {
                moved.set(i, restored.get(last).get(i));
            }
            restored.set(last, moved);
        } else {
            restored.add(moved);
        }
    }

    /** In the place of the column, and nothing behind. */
    private boolean hasWordsAlone(List<String> row) {
        return row.size() > column
                && !row.get(column).isBlank()
                && !PrintedText.isFigure(row.get(column))
                && row.subList(column + 1, row.size()).stream().allMatch(String::isBlank);
    }
}
