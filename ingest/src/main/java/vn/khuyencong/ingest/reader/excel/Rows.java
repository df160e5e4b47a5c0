package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Cells by the row in which they begin. */
final class Rows {
    private Rows() {}

    static List<List<SheetCell>> of(List<SheetCell> cells) {
        TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
        cells.stream().filter(cell -> !cell.isBlank()).forEach(cell -> rows.computeIfAbsent(
                        cell.row(), row -> new ArrayList<>())
                .add(cell));
        return List.copyOf(rows.values());
    }

    /** A label and its figure; a number before its line ("1", "Tổ chức hội nghị") makes no row of figures. */
    static boolean hasFigureBehindText(List<SheetCell> row) {
        return row.stream().skip(1).anyMatch(SheetCell::isFigure);
    }
}
