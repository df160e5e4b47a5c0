package vn.khuyencong.ingest.show;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Ruling;
import vn.khuyencong.ingest.document.Shading;

/** Lines that are drawn on the page, thick enough to be seen, and the outlines of what is filled. */
final class RulingMarks implements Marks {
    private static final double THINNEST = 0.9;
    private static final double SHADING = 0.6;

    @Override
    public void draw(PageView page, Pen pen) {
        for (Ruling ruling : page.page().rulings()) {
            pen.fill(visible(ruling.box()), Colors.RULING);
        }
        for (Shading shading : page.page().shadings()) {
            pen.frame(shading.box(), Colors.SHADING, SHADING);
        }
    }

    private static Box visible(Box box) {
        double x = Math.max(0, THINNEST - box.width()) / 2;
        double y = Math.max(0, THINNEST - box.height()) / 2;
        return new Box(box.x0() - x, box.y0() - y, box.x1() + x, box.y1() + y);
    }

    @Override
    public List<Legend.Entry> legend(PageView page) {
        List<Legend.Entry> entries = new ArrayList<>();
        int rulings = page.page().rulings().size();
        entries.add(new Legend.Entry(Colors.RULING, Colors.NONE, THINNEST, "đường kẻ / ruling: " + rulings));
        int shadings = page.page().shadings().size();
        if (shadings > 0) {
            entries.add(new Legend.Entry(Colors.SHADING, Colors.NONE, SHADING, "nền tô / shading: " + shadings));
        }
        return entries;
    }
}
