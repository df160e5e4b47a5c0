package vn.khuyencong.ingest.show;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;

/** The lines under a page that say what the colours mean. */
final class Legend {
    private static final double SIZE = 8;
    private static final double LINE = 14;
    private static final double SWATCH = 12;
    private static final double GAP = 14;
    private static final double EDGE = 10;

    /** A colour and its meaning. */
    record Entry(Color line, Color ground, double width, String text) {}

    private final String title;
    private final List<List<Entry>> lines = new ArrayList<>();

    /** @param width in points; the entries are broken into lines that fit it */
    Legend(String title, List<Entry> entries, double width, Pen pen) {
        this.title = title;
        double x = Double.POSITIVE_INFINITY;
        for (Entry entry : entries) {
            double wide = SWATCH + 4 + pen.width(entry.text(), SIZE) + GAP;
            if (x + wide > width - EDGE) {
                lines.add(new ArrayList<>());
                x = EDGE;
            }
            lines.get(lines.size() - 1).add(entry);
            x += wide;
        }
    }

    double height() {
        return 2 * EDGE + LINE * (lines.size() + 1) - (LINE - SIZE);
    }

    /** @param top where the legend begins, below the page */
    void draw(double top, double width, Pen pen) {
        pen.fill(new Box(0, top, width, top + height()), Colors.LEGEND_GROUND);
        pen.fill(new Box(0, top, width, top + 0.7), Colors.INK);
        double baseline = top + EDGE + SIZE;
        pen.write(title, EDGE, baseline, SIZE, Colors.INK);
        for (List<Entry> line : lines) {
            baseline += LINE;
            double x = EDGE;
            for (Entry entry : line) {
                Box swatch = new Box(x, baseline - SIZE + 1, x + SWATCH, baseline + 1);
                pen.fill(swatch, entry.ground());
                pen.frame(swatch, entry.line(), entry.width());
                pen.write(entry.text(), x + SWATCH + 4, baseline, SIZE, Colors.INK);
                x += SWATCH + 4 + pen.width(entry.text(), SIZE) + GAP;
            }
        }
    }
}
