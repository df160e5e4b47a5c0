package vn.khuyencong.ingest.show;

import java.awt.Color;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;

/** Cells, and the numbers of their rows and columns beside the table, as in {@code tables --format json}: from 0. */
final class CellMarks implements Marks {
    private static final double WIDTH = 0.7;
    private static final double NUMBER = 5.5;

    /** Points by which the numbers of the columns hang into the table: the line above is often a caption. */
    private static final double OVER_BORDER = 2.5;

    @Override
    public void draw(PageView page, Pen pen) {
        for (PageView.TablePart part : page.tables()) {
            part.cells().forEach(cell -> drawGround(cell, pen));
            part.cells().stream()
                    .filter(cell -> !isSpanning(cell))
                    .forEach(cell -> pen.frame(PageView.box(cell), Colors.CELL, WIDTH));
            part.cells().stream().filter(CellMarks::isSpanning).forEach(cell -> drawSpan(cell, pen));
            drawRowNumbers(part, pen);
            drawColumnNumbers(part, pen);
        }
    }

    private static boolean isSpanning(Cell cell) {
        return cell.rowSpan() > 1 || cell.columnSpan() > 1;
    }

    private static void drawGround(Cell cell, Pen pen) {
        if (cell.header()) {
            pen.fill(PageView.box(cell), Colors.HEADER);
        }
        if (isSpanning(cell)) {
            pen.fill(PageView.box(cell), Colors.SPAN_GROUND);
        }
    }

    private static void drawSpan(Cell cell, Pen pen) {
        Box box = PageView.box(cell);
        pen.frame(box, Colors.SPAN, WIDTH);
        String span = cell.rowSpan() + "×" + cell.columnSpan();
        double left = box.x1() - pen.labelWidth(span, NUMBER);
        pen.label(span, left, box.y1(), NUMBER, Color.WHITE, Colors.SPAN);
    }

    private static void drawRowNumbers(PageView.TablePart part, Pen pen) {
        double left = part.box().x0();
        part.cells().stream().mapToInt(Cell::row).distinct().forEach(row -> {
            Box box = part.cells().stream()
                    .filter(cell -> cell.row() == row)
                    .map(PageView::box)
                    .reduce((a, b) -> a.height() <= b.height() ? a : b)
                    .orElseThrow();
            String number = String.valueOf(row);
            double bottom = box.centerY() + Pen.labelHeight(NUMBER) / 2;
            pen.label(number, left - 2 - pen.labelWidth(number, NUMBER), bottom, NUMBER, Color.WHITE, Colors.CELL);
        });
    }

    private static void drawColumnNumbers(PageView.TablePart part, Pen pen) {
        double top = part.box().y0();
        part.cells().stream().mapToInt(Cell::column).distinct().forEach(column -> {
            Box box = part.cells().stream()
                    .filter(cell -> cell.column() == column)
                    .map(PageView::box)
                    .reduce((a, b) -> a.width() <= b.width() ? a : b)
                    .orElseThrow();
            String number = String.valueOf(column);
            double left = box.centerX() - pen.labelWidth(number, NUMBER) / 2;
            pen.label(number, left, top + OVER_BORDER, NUMBER, Color.WHITE, Colors.CELL);
        });
    }

    @Override
    public List<Legend.Entry> legend(PageView page) {
        return page.tables().isEmpty()
                ? List.of()
                : List.of(
                        new Legend.Entry(Colors.CELL, Colors.NONE, WIDTH, "ô / cell"),
                        new Legend.Entry(Colors.CELL, Colors.HEADER, WIDTH, "ô tiêu đề / header cell"),
                        new Legend.Entry(
                                Colors.SPAN, Colors.SPAN_GROUND, WIDTH, "ô gộp hàng × cột / spans rows × columns"),
                        new Legend.Entry(
                                Colors.CELL, Colors.CELL, WIDTH, "số hàng, số cột từ 0 / row, column number from 0"));
    }
}
