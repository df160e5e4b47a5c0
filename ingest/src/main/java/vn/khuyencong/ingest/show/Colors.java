package vn.khuyencong.ingest.show;

import java.awt.Color;
import vn.khuyencong.ingest.document.Table;

/** One colour for each kind of thing, apart for eyes that do not tell red from green. */
final class Colors {
    static final Color NONE = new Color(0, 0, 0, 0);
    static final Color PALE = new Color(255, 255, 255, 90);
    static final Color PARAGRAPH = new Color(120, 144, 156);
    static final Color PARAGRAPH_GROUND = new Color(120, 144, 156, 26);
    static final Color WORD = new Color(84, 110, 122, 150);
    static final Color UNREADABLE = new Color(211, 47, 47, 90);
    static final Color RULING = new Color(216, 27, 96, 200);
    static final Color SHADING = new Color(240, 98, 146, 180);
    static final Color CELL = new Color(0, 137, 123);
    static final Color HEADER = new Color(255, 179, 0, 64);
    static final Color SPAN = new Color(103, 58, 183);
    static final Color SPAN_GROUND = new Color(103, 58, 183, 30);
    static final Color INK = new Color(33, 33, 33);
    static final Color LEGEND_GROUND = new Color(250, 250, 250);

    private Colors() {}

    static Color of(Table.Method method) {
        return switch (method) {
            case RULED -> new Color(21, 101, 192);
            case WHITESPACE -> new Color(230, 81, 0);
            case OFFICE, MARKUP, SOLVED, OCR -> new Color(78, 52, 46);
        };
    }
}
