package vn.khuyencong.ingest.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the user space of a PDF page (ISO 32000-1, 8.3.2.3: y upwards, any origin) to the page as a person holds it: cut to
 * the crop box, turned as {@code /Rotate} says, y downwards from the top left corner.
 */
record PageFrame(AffineTransform toPage, double width, double height) {
    /** @param extraTurns quarter turns clockwise on top of {@code /Rotate}, for a page whose text runs sideways */
    static PageFrame of(PDPage page, int extraTurns) {
        PDRectangle crop = page.getCropBox();
        int turns = Math.floorMod(page.getRotation() / 90 + extraTurns, 4);
        double w = crop.getWidth();
        double h = crop.getHeight();
        AffineTransform transform =
                switch (turns) {
                    case 1 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(1, 0, 0, -1, 0, h);
                };
        transform.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return turns % 2 == 0 ? new PageFrame(transform, w, h) : new PageFrame(transform, h, w);
    }

    Rectangle2D bounds() {
        return new Rectangle2D.Double(0, 0, width, height);
    }
}
