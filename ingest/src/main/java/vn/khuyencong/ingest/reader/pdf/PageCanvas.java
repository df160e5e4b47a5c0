package vn.khuyencong.ingest.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.document.Ruling;

/** Runs the drawing program of a page once, paints nothing, and keeps the glyphs and the straight lines. */
final class PageCanvas extends PDFGraphicsStreamEngine {
    private static final String UNMAPPED = "\uFFFD";

    private final PageFrame frame;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final RulingCollector rulings;
    private final Map<PDFont, Double> blankWidths = new HashMap<>();
    private final GeneralPath path = new GeneralPath();
    private int unmappedGlyphs;
    private @Nullable Area clipArea;
    private Rectangle2D clipBounds;

    PageCanvas(PDPage page, PageFrame frame) {
        super(page);
        this.frame = frame;
        this.rulings = new RulingCollector(frame);
        this.clipBounds = frame.bounds();
    }

    PageFrame frame() {
        return frame;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Ruling> rulings() {
        return rulings.found();
    }

    int unmappedGlyphs() {
        return unmappedGlyphs;
    }

    /** Quarter turns clockwise that bring the larger part of the text upright; 0 unless it is more than half. */
    int turnsToUpright() {
        int[] count = new int[4];
        glyphs.forEach(glyph -> count[glyph.direction()]++);
        for (int direction = 1; direction < 4; direction++) {
            if (2 * count[direction] > glyphs.size()) {
                return direction;
            }
        }
        return 0;
    }

    @Override
    protected void showFontGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        addGlyph(rendering, font, code, displacement);
    }

    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement) {
        // The glyph's own drawing program is not run: its strokes are letters, not rulings.
        addGlyph(rendering, font, code, displacement);
    }

    private void addGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        AffineTransform toPage = new AffineTransform(frame.toPage());
        toPage.concatenate(rendering.createAffineTransform());
        double x = toPage.getTranslateX();
        double y = toPage.getTranslateY();
        double size = Math.hypot(toPage.getShearX(), toPage.getScaleY());
        double scale = Math.hypot(toPage.getScaleX(), toPage.getShearY());
        int direction = direction(toPage.getScaleX(), toPage.getShearY());
        if (direction < 0 || size < 1 || isHidden() || !isVisible(x, y, size)) {
            return;
        }
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            text = UNMAPPED;
            unmappedGlyphs++;
        }
        double start = along(direction, x, y);
        double end = start + displacement.getX() * scale;
        glyphs.add(new Glyph(
                text,
                direction,
                Math.min(start, end),
                Math.max(start, end),
                across(direction, x, y),
                size,
                String.valueOf(font.getName()),
                blankWidth(font) * scale));
    }

    static double along(int direction, double x, double y) {
        return switch (direction) {
            case 1 -> -y;
            case 2 -> -x;
            case 3 -> y;
            default -> x;
        };
    }

    static double across(int direction, double x, double y) {
        return switch (direction) {
            case 1 -> x;
            case 2 -> -y;
            case 3 -> -x;
            default -> y;
        };
    }

    /** Quarter turns of the text, -1 where it runs aslant: a watermark or a stamp, no part of any line. */
    private static int direction(double dx, double dy) {
        double turns = Math.atan2(-dy, dx) / (Math.PI / 2);
        long nearest = Math.round(turns);
        return Math.abs(turns - nearest) > 0.1 ? -1 : (int) Math.floorMod(nearest, 4L);
    }

    /** Text that is drawn without ink: rendering mode 3 (ISO 32000-1, 9.3.6), or wholly transparent. */
    private boolean isHidden() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER
                || mode == RenderingMode.NEITHER_CLIP
                || state.getNonStrokeAlphaConstant() < 0.01;
    }

    /** Judged at a point just above the baseline, where every letter has its body. */
    private boolean isVisible(double x, double y, double size) {
        Rectangle2D clip = clipBounds();
        double slack = 0.3 * size;
        return x >= clip.getMinX() - slack
                && x <= clip.getMaxX() + slack
                && y >= clip.getMinY() - slack
                && y <= clip.getMaxY() + slack;
    }

    private Rectangle2D clipBounds() {
        Area area = getGraphicsState().getCurrentClippingPath();
        if (area != clipArea) {
            clipArea = area;
            clipBounds =
                    frame.toPage().createTransformedShape(area).getBounds2D().createIntersection(frame.bounds());
        }
        return clipBounds;
    }

    /** Fonts lie about their blank, or have none: then a quarter of the size, as in most text faces. */
    private double blankWidth(PDFont font) {
        return blankWidths.computeIfAbsent(font, f -> {
            double width = f.getSpaceWidth() / 1000;
            return width >= 0.15 && width <= 0.6 ? width : 0.25;
        });
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float(0, 0) : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        // The bounds are enough to know what lies outside, and spare the geometry of curved clips. PDF clips with the
        // path only after it is painted (ISO 32000-1, 8.5.4); for lines that makes no difference.
        getGraphicsState().intersectClippingPath(new Area(path.getBounds2D()));
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        addStroke();
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        addFill();
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        addFill();
        addStroke();
        path.reset();
    }

    private void addStroke() {
        PDGraphicsState state = getGraphicsState();
        if (isInk(state.getStrokingColor(), state.getAlphaConstant())) {
            rulings.addStroke(path, transformWidth(state.getLineWidth()), clipBounds());
        }
    }

    private void addFill() {
        PDGraphicsState state = getGraphicsState();
        if (isInk(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant())) {
            rulings.addFill(path, clipBounds());
        }
    }

    /** White on paper is no line; judged by the components, without the cost of colour profiles. */
    private static boolean isInk(PDColor color, double alpha) {
        float[] parts = color.getComponents();
        boolean subtractive = parts.length == 4;
        boolean white = parts.length > 0;
        for (float part : parts) {
            white &= subtractive ? part <= 0.02 : part >= 0.98;
        }
        return !(white && color.getPatternName() == null) && alpha >= 0.05;
    }

    /** Some producers draw a line as an image of one pixel, stretched. */
    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        GeneralPath unit = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1));
        unit.transform(matrix.createAffineTransform());
        rulings.addFill(unit, clipBounds());
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        // A colour gradient is neither text nor line.
    }
}
