package vn.khuyencong.ingest.show;

import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Ruling;

/** Lines that are drawn on the page, thick enough to be seen. */
final class RulingMarks implements Marks {
    private static final double THINNEST = 0.9;

    @Override
    public void draw(PageView page, Pen pen) {
        for (Ruling ruling : page.page().rulings()) {
            pen.fill(visible(ruling.box()), Colors.RULING);
        }
    }

    private static Box visible(Box box) {
        double x = Math.max(0, THINNEST - box.width()) / 2;
        double y = Math.max(0, THINNEST - box.height()) / 2;
        return new Box(box.x0() - x, box.y0() - y, box.x1() + x, box.y1() + y);
    }

    @Override
    public List<Legend.Entry> legend(PageView page) {
        int count = page.page().rulings().size();
        return List.of(new Legend.Entry(Colors.RULING, Colors.NONE, THINNEST, "đường kẻ / ruling: " + count));
    }
}
