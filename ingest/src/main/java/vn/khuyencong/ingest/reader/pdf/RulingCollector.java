package vn.khuyencong.ingest.reader.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Ruling;
import vn.khuyencong.ingest.document.Shading;

/**
 * The straight lines among the paths of a page: strokes that run level or upright, and filled shapes as thin as a line
 * (word processors draw a table's borders as either). Larger filled rectangles are shadings, whose edges are no lines.
 */
final class RulingCollector {
    /** Points; the thickest border of a table that word processors offer is 6 points, a filled text line is higher. */
    private static final double THICKEST = 3.0;

    private static final double SHORTEST = 0.4;
    private static final double THINNEST_SLANT = 1.0;
    private static final double SHORTEST_SLANT = 8.0;

    private final PageFrame frame;
    private final List<Ruling> found = new ArrayList<>();
    private final List<Shading> shadings = new ArrayList<>();
    private final List<Box> slants = new ArrayList<>();

    RulingCollector(PageFrame frame) {
        this.frame = frame;
    }

    List<Ruling> found() {
        return found;
    }

    List<Box> slants() {
        return slants;
    }

    List<Shading> shadings() {
        return shadings;
    }

    /** @param width of the pen, in points */
    void addStroke(GeneralPath path, double width, Rectangle2D clip) {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator it = path.getPathIterator(frame.toPage()); !it.isDone(); it.next()) {
            switch (it.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = x = point[0];
                    startY = y = point[1];
                }
                case PathIterator.SEG_LINETO -> {
                    addSegment(x, y, point[0], point[1], width, clip);
                    x = point[0];
                    y = point[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    addSegment(x, y, startX, startY, width, clip);
                    x = startX;
                    y = startY;
                }
                default -> {
                    int end = it.currentSegment(point) == PathIterator.SEG_CUBICTO ? 4 : 2;
                    addSlant(x, y, point[end], point[end + 1], clip);
                    x = point[end];
                    y = point[end + 1];
                }
            }
        }
    }

    private void addSegment(double x0, double y0, double x1, double y1, double width, Rectangle2D clip) {
        double dx = Math.abs(x1 - x0);
        double dy = Math.abs(y1 - y0);
        if (Math.min(dx, dy) > Math.max(0.5, 0.01 * Math.max(dx, dy))) {
            addSlant(x0, y0, x1, y1, clip);
            return;
        }
        double half = width / 2;
        double x = (x0 + x1) / 2;
        double y = (y0 + y1) / 2;
        if (Math.max(dx, dy) < width) {
            // A dot, or a short thick stroke: its own shape tells how it runs.
            add(new Rectangle2D.Double(x - dx / 2, y - dy / 2, dx, dy), clip);
        } else if (dx >= dy) {
            add(new Rectangle2D.Double(Math.min(x0, x1), y - half, dx, width), clip);
        } else {
            add(new Rectangle2D.Double(x - half, Math.min(y0, y1), width, dy), clip);
        }
    }

    void addFill(GeneralPath path, Rectangle2D clip) {
        double[] point = new double[6];
        Rectangle2D.Double bounds = new Rectangle2D.Double();
        boolean open = false;
        for (PathIterator it = path.getPathIterator(frame.toPage()); !it.isDone(); it.next()) {
            int kind = it.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                if (open) {
                    add(bounds, clip);
                }
                bounds = new Rectangle2D.Double(point[0], point[1], 0, 0);
                open = true;
            } else if (kind != PathIterator.SEG_CLOSE) {
                int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
                for (int i = 0; i < points; i++) {
                    bounds.add(point[2 * i], point[2 * i + 1]);
                }
            }
        }
        if (open) {
            add(bounds, clip);
        }
    }

    /** The rectangles of a filled path that are no lines, and the slanted sides of all other shapes. */
    void addShading(GeneralPath path, Rectangle2D clip, int colour) {
        double[] point = new double[6];
        double[] xs = new double[5];
        double[] ys = new double[5];
        int count = 0;
        double x = 0;
        double y = 0;
        for (PathIterator it = path.getPathIterator(frame.toPage()); !it.isDone(); it.next()) {
            int kind = it.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                addRectangle(xs, ys, count, clip, colour);
                count = 0;
            }
            if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO) {
                xs[Math.min(count, 4)] = point[0];
                ys[Math.min(count, 4)] = point[1];
                count++;
            } else if (kind != PathIterator.SEG_CLOSE) {
                int end = kind == PathIterator.SEG_CUBICTO ? 4 : 2;
                addSlant(x, y, point[end], point[end + 1], clip);
                count = 6;
            }
            if (kind == PathIterator.SEG_LINETO) {
                addSlant(x, y, point[0], point[1], clip);
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = point[last];
            y = point[last + 1];
        }
        addRectangle(xs, ys, count, clip, colour);
    }

    /** Letters drawn as shapes and rounded corners are smaller. */
    private void addSlant(double x0, double y0, double x1, double y1, Rectangle2D clip) {
        double dx = Math.abs(x1 - x0);
        double dy = Math.abs(y1 - y0);
        boolean seen = clip.contains((x0 + x1) / 2, (y0 + y1) / 2);
        if (seen && Math.min(dx, dy) >= THINNEST_SLANT && Math.max(dx, dy) >= SHORTEST_SLANT) {
            PageLimit.checkLines(slants.size() + 1);
            slants.add(new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)));
        }
    }

    private void addRectangle(double[] xs, double[] ys, int count, Rectangle2D clip, int colour) {
        boolean closed = count == 4 || (count == 5 && isNear(xs[4], xs[0]) && isNear(ys[4], ys[0]));
        boolean across = isNear(ys[0], ys[1]) && isNear(xs[1], xs[2]) && isNear(ys[2], ys[3]) && isNear(xs[3], xs[0]);
        boolean down = isNear(xs[0], xs[1]) && isNear(ys[1], ys[2]) && isNear(xs[2], xs[3]) && isNear(ys[3], ys[0]);
        if (!closed || !(across || down)) {
            return;
        }
        double x0 = Math.max(Math.min(xs[0], xs[2]), clip.getMinX());
        double y0 = Math.max(Math.min(ys[0], ys[2]), clip.getMinY());
        double x1 = Math.min(Math.max(xs[0], xs[2]), clip.getMaxX());
        double y1 = Math.min(Math.max(ys[0], ys[2]), clip.getMaxY());
        if (Math.min(x1 - x0, y1 - y0) > THICKEST) {
            PageLimit.checkLines(shadings.size() + 1);
            shadings.add(new Shading(new Box(x0, y0, x1, y1), colour));
        }
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= 0.1;
    }

    private void add(Rectangle2D shape, Rectangle2D clip) {
        double x0 = Math.max(shape.getMinX(), clip.getMinX());
        double y0 = Math.max(shape.getMinY(), clip.getMinY());
        double x1 = Math.min(shape.getMaxX(), clip.getMaxX());
        double y1 = Math.min(shape.getMaxY(), clip.getMaxY());
        if (x0 > x1 || y0 > y1) {
            return;
        }
        double thin = Math.min(x1 - x0, y1 - y0);
        double along = Math.max(x1 - x0, y1 - y0);
        if (thin <= THICKEST && along >= SHORTEST) {
            PageLimit.checkLines(found.size() + 1);
            found.add(new Ruling(new Box(x0, y0, x1, y1)));
        }
    }
}
