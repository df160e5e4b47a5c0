package vn.khuyencong.ingest.show;

import java.awt.Color;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;

/** The numbers of rows and columns beside a table, counted from 0 in the whole table, as in its JSON. */
final class GridNumbers {
    private static final double SIZE = 5.5;

    /** Points between the frame and the numbers. */
    private static final double APART = 2;

    /** Points by which the numbers of columns hang into the table where words stand close above it. */
    private static final double INSIDE = 2.5;

    private GridNumbers() {}

    static void draw(PageView page, PageView.TablePart part, Pen pen) {
        Box frame = part.box();
        Map<Integer, Box> rows = new TreeMap<>();
        Map<Integer, Box> columns = new TreeMap<>();
        for (Cell cell : part.cells()) {
            rows.merge(cell.row(), PageView.box(cell), (a, b) -> a.height() <= b.height() ? a : b);
            columns.merge(cell.column(), PageView.box(cell), (a, b) -> a.width() <= b.width() ? a : b);
        }
        rows.forEach((row, box) -> {
            double left = frame.x0() - APART - pen.labelWidth(row.toString(), SIZE);
            number(row, left, box.centerY() + Pen.labelHeight(SIZE) / 2, pen);
        });
        double bottom = bottom(page, frame);
        columns.forEach((column, box) ->
                number(column, box.centerX() - pen.labelWidth(column.toString(), SIZE) / 2, bottom, pen));
    }

    private static double bottom(PageView page, Box frame) {
        Box over = new Box(frame.x0(), frame.y0() - APART - Pen.labelHeight(SIZE), frame.x1(), frame.y0() - APART);
        return page.wordsUnder(over) == 0 ? over.y1() : frame.y0() + INSIDE;
    }

    private static void number(int number, double left, double bottom, Pen pen) {
        pen.label(String.valueOf(number), left, bottom, SIZE, Color.WHITE, Colors.CELL);
    }
}
