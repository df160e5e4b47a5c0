package vn.khuyencong.ingest.show;

import java.util.List;

/** One kind of things found on a page, and how it is drawn. */
interface Marks {
    void draw(PageView page, Pen pen);

    /** What the legend says of those that this page has. */
    List<Legend.Entry> legend(PageView page);
}
