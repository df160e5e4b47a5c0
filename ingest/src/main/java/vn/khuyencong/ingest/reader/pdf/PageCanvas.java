package vn.khuyencong.ingest.reader.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
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
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Ruling;
import vn.khuyencong.ingest.document.Shading;

/** Runs the drawing program of a page once, paints nothing, and keeps the glyphs and the straight lines. */
final class PageCanvas extends PDFGraphicsStreamEngine {
    private final PageFrame frame;
    private final GlyphCollector glyphs;
    private final RulingCollector rulings;
    private final GeneralPath path = new GeneralPath();
    private @Nullable Area clipArea;
    private Rectangle2D clipBounds;
    private int operators;

    PageCanvas(PDPage page, PageFrame frame) {
        super(page);
        this.frame = frame;
        this.glyphs = new GlyphCollector(frame);
        this.rulings = new RulingCollector(frame);
        this.clipBounds = frame.bounds();
    }

    PageFrame frame() {
        return frame;
    }

    GlyphCollector glyphs() {
        return glyphs;
    }

    List<Ruling> rulings() {
        return rulings.found();
    }

    List<Box> slants() {
        return rulings.slants();
    }

    List<Shading> shadings() {
        return rulings.shadings();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        PageLimit.check(operators);
        super.processOperator(operator, operands);
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
        if (!isHidden()) {
            glyphs.add(rendering, font, code, displacement, clipBounds());
        }
    }

    /** Text that is drawn without ink: rendering mode 3 (ISO 32000-1, 9.3.6), or wholly transparent. */
    private boolean isHidden() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER
                || mode == RenderingMode.NEITHER_CLIP
                || state.getNonStrokeAlphaConstant() < 0.01;
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
            rulings.addShading(path, clipBounds(), colour(state.getNonStrokingColor()));
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

    private static int colour(PDColor color) {
        return Arrays.hashCode(color.getComponents());
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
