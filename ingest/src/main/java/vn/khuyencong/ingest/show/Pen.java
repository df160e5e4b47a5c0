package vn.khuyencong.ingest.show;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import vn.khuyencong.ingest.document.Box;

/** Draws on a picture, in points from its top left corner; widths and sizes of letters are points, too. */
final class Pen implements AutoCloseable {
    private static final double MARGIN = 1.2;

    private final Graphics2D graphics;
    private final double scale;

    /** @param scale pixels a point */
    Pen(BufferedImage picture, double scale) {
        this.graphics = picture.createGraphics();
        this.scale = scale;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** The picture of a page, pale, so that what is drawn over it stands out. */
    void paste(BufferedImage page) {
        graphics.drawImage(page, 0, 0, null);
    }

    void fill(Box box, Color color) {
        graphics.setColor(color);
        graphics.fill(pixels(box));
    }

    void frame(Box box, Color color, double width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) (width * scale)));
        graphics.draw(pixels(box));
    }

    /** A line of letters, its lower left corner at a point, on a ground of its own. */
    void label(String text, double x, double y, double size, Color color, Color ground) {
        double left = Math.max(0, x);
        double bottom = Math.max(size + 2 * MARGIN, y);
        fill(new Box(left, bottom - size - 2 * MARGIN, left + width(text, size) + 2 * MARGIN, bottom), ground);
        write(text, left + MARGIN, bottom - MARGIN - 0.16 * size, size, color);
    }

    /** How wide a label is. */
    double labelWidth(String text, double size) {
        return width(text, size) + 2 * MARGIN;
    }

    static double labelHeight(double size) {
        return size + 2 * MARGIN;
    }

    void write(String text, double x, double baseline, double size, Color color) {
        graphics.setColor(color);
        graphics.setFont(font(size));
        graphics.drawString(text, (float) (x * scale), (float) (baseline * scale));
    }

    double width(String text, double size) {
        return graphics.getFontMetrics(font(size)).stringWidth(text) / scale;
    }

    private Font font(double size) {
        return Lettering.FONT.deriveFont((float) (size * scale));
    }

    private Rectangle2D pixels(Box box) {
        return new Rectangle2D.Double(box.x0() * scale, box.y0() * scale, box.width() * scale, box.height() * scale);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
