package vn.khuyencong.ingest.show;

import java.awt.Color;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;

/** Cells; those over several rows or columns say over how many. */
final class CellMarks implements Marks {
    private static final double WIDTH = 0.7;
    private static final double SIZE = 5.5;

    @Override
    public void draw(PageView page, Pen pen) {
        for (PageView.TablePart part : page.tables()) {
            part.cells().forEach(cell -> drawGround(cell, pen));
            part.cells().stream()
                    .filter(cell -> !isSpanning(cell))
                    .forEach(cell -> pen.frame(PageView.box(cell), Colors.CELL, WIDTH));
            part.cells().stream().filter(CellMarks::isSpanning).forEach(cell -> drawSpan(cell, pen));
            GridNumbers.draw(page, part, pen);
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
        double left = box.x1() - pen.labelWidth(span, SIZE);
        pen.label(span, left, box.y1(), SIZE, Color.WHITE, Colors.SPAN);
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
