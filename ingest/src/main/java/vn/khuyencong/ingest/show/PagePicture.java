package vn.khuyencong.ingest.show;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;

/** A page as it is printed, pale, with what was found drawn over it and a legend at its foot. */
public final class PagePicture {
    private PagePicture() {}

    /**
     * Draws a page.
     *
     * @param printed the page as it is printed; its width is the width of the page
     * @param document with the marks of that page and the tables found
     */
    public static BufferedImage draw(BufferedImage printed, Document document, Page page, Set<Layer> layers) {
        PageView view = PageView.of(document, page);
        double scale = printed.getWidth() / page.width();
        double height = printed.getHeight() / scale;
        List<Layer> bottomUp = layers.stream().sorted().toList();
        Legend legend;
        try (Pen pen = new Pen(printed, scale)) {
            List<Legend.Entry> entries = bottomUp.stream()
                    .flatMap(layer -> layer.marks().legend(view).stream())
                    .toList();
            legend = new Legend(title(document, page), entries, page.width(), pen);
        }
        BufferedImage picture = new BufferedImage(
                printed.getWidth(), (int) Math.ceil((height + legend.height()) * scale), BufferedImage.TYPE_INT_RGB);
        try (Pen pen = new Pen(picture, scale)) {
            pen.paste(printed);
            pen.fill(new Box(0, 0, page.width(), height), Colors.PALE);
            bottomUp.forEach(layer -> layer.marks().draw(view, pen));
            legend.draw(height, page.width(), pen);
        }
        return picture;
    }

    private static String title(Document document, Page page) {
        Optional<String> count = document.source().pageCount().map(number -> "/" + number);
        return document.source().fileName() + " · trang / page " + page.number() + count.orElse("");
    }
}
