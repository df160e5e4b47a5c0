package vn.khuyencong.ingest.show;

import java.util.List;
import vn.khuyencong.ingest.document.Box;

/** Paragraphs of running text: a pale ground with a bar at its left. */
final class ParagraphMarks implements Marks {
    private static final double BAR = 1.5;

    @Override
    public void draw(PageView page, Pen pen) {
        for (Box box : page.paragraphs()) {
            pen.fill(box, Colors.PARAGRAPH_GROUND);
            pen.fill(new Box(box.x0() - 2 * BAR, box.y0(), box.x0() - BAR, box.y1()), Colors.PARAGRAPH);
        }
    }

    @Override
    public List<Legend.Entry> legend(PageView page) {
        return List.of(new Legend.Entry(
                Colors.PARAGRAPH,
                Colors.PARAGRAPH_GROUND,
                0.5,
                "đoạn văn / paragraph: " + page.paragraphs().size()));
    }
}
