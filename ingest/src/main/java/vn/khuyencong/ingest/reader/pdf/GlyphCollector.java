package vn.khuyencong.ingest.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The glyphs that a page shows, each seen along its line of text. */
final class GlyphCollector {
    private static final String UNMAPPED = "\uFFFD";

    /** Letters that typesetters cast in one: ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ (Unicode, Alphabetic Presentation Forms). */
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    /** Where the fonts Symbol and Wingdings keep their bullets and arrows. */
    private static final int FIRST_SYMBOL = 0xF020;

    private static final int LAST_SYMBOL = 0xF0FF;

    /** Letters that one glyph may stand for: 512 bytes (Adobe Technical Note 5014, section 8); none has ten. */
    private static final int LONGEST = 32;

    private final PageFrame frame;
    private final List<Glyph> found = new ArrayList<>();
    private final Map<PDFont, Double> blankWidths = new HashMap<>();
    private final Map<PDFont, Map<Integer, String>> letters = new HashMap<>();
    private int unmapped;

    GlyphCollector(PageFrame frame) {
        this.frame = frame;
    }

    List<Glyph> found() {
        return found;
    }

    /** How many of them have no letter in the file. */
    int unmapped() {
        return unmapped;
    }

    /** Quarter turns clockwise that bring the larger part of the text upright; 0 unless it is more than half. */
    int turnsToUpright() {
        int[] count = new int[4];
        found.forEach(glyph -> count[glyph.direction()]++);
        for (int direction = 1; direction < 4; direction++) {
            if (2 * count[direction] > found.size()) {
                return direction;
            }
        }
        return 0;
    }

    /**
     * @param rendering from glyph space to user space, the size of the font included
     * @param clip on the page; what lies outside is not seen
     */
    void add(Matrix rendering, PDFont font, int code, Vector displacement, Rectangle2D clip) {
        AffineTransform toPage = new AffineTransform(frame.toPage());
        toPage.concatenate(rendering.createAffineTransform());
        double x = toPage.getTranslateX();
        double y = toPage.getTranslateY();
        double size = Math.hypot(toPage.getShearX(), toPage.getScaleY());
        double scale = Math.hypot(toPage.getScaleX(), toPage.getShearY());
        int direction = direction(toPage.getScaleX(), toPage.getShearY());
        if (direction < 0 || size < 1 || !isInside(clip, x, y, 0.3 * size)) {
            return;
        }
        PageLimit.checkGlyphs(found.size() + 1);
        double start = along(direction, x, y);
        double end = start + displacement.getX() * scale;
        found.add(new Glyph(
                letters(font, code),
                direction,
                Math.min(start, end),
                Math.max(start, end),
                across(direction, x, y),
                size,
                String.valueOf(font.getName()),
                blankWidth(font) * scale));
    }

    private String letters(PDFont font, int code) {
        String text = letters.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(code, c -> read(font, c));
        unmapped += text.equals(UNMAPPED) ? 1 : 0;
        return text;
    }

    /** What the file says of a glyph; a place of the font's own, or a control code, is no letter. */
    private static String read(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null
                || text.isEmpty()
                || text.length() > LONGEST
                || text.codePoints().anyMatch(GlyphCollector::isNoLetter)) {
            return UNMAPPED;
        }
        return LIGATURE.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static boolean isNoLetter(int letter) {
        boolean symbol = letter >= FIRST_SYMBOL && letter <= LAST_SYMBOL;
        int type = Character.getType(letter);
        return (type == Character.PRIVATE_USE && !symbol)
                || type == Character.UNASSIGNED
                || (type == Character.CONTROL && !Character.isWhitespace(letter));
    }

    private static boolean isInside(Rectangle2D clip, double x, double y, double slack) {
        return x >= clip.getMinX() - slack
                && x <= clip.getMaxX() + slack
                && y >= clip.getMinY() - slack
                && y <= clip.getMaxY() + slack;
    }

    /** Quarter turns of the text, -1 where it runs aslant: a watermark or a stamp, no part of any line. */
    private static int direction(double dx, double dy) {
        double turns = Math.atan2(-dy, dx) / (Math.PI / 2);
        long nearest = Math.round(turns);
        return Math.abs(turns - nearest) > 0.1 ? -1 : (int) Math.floorMod(nearest, 4L);
    }

    /** Where a point of the page lies along a line of text that runs in a direction. */
    static double along(int direction, double x, double y) {
        return switch (direction) {
            case 1 -> -y;
            case 2 -> -x;
            case 3 -> y;
            default -> x;
        };
    }

    private static double across(int direction, double x, double y) {
        return switch (direction) {
            case 1 -> x;
            case 2 -> -y;
            case 3 -> -x;
            default -> y;
        };
    }

    /** Fonts lie about their blank, or have none: then a quarter of the size, as in most text faces. */
    private double blankWidth(PDFont font) {
        return blankWidths.computeIfAbsent(font, f -> {
            double width = f.getSpaceWidth() / 1000;
            return width >= 0.15 && width <= 0.6 ? width : 0.25;
        });
    }
}
