package vn.khuyencong.ingest.table.flat;

import java.text.Normalizer;

/**
 * How wide a text is printed, in parts of the size of its letters: lines that a print broke at its margin are as long as
 * each other in this measure, not in letters. The widths are those of Times, in classes.
 */
final class LineWidth {
    private static final String NARROW = "ijltfrI.,;:'!|()[]/-‘’“”\" ";
    private static final double NARROW_WIDTH = 0.3;
    private static final double SMALL_WIDTH = 0.47;
    private static final double CAPITAL_WIDTH = 0.69;
    private static final double WIDE_WIDTH = 0.8;

    private LineWidth() {}

    static double of(String text) {
        double width = 0;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            width += of(plain.charAt(i));
        }
        return width;
    }

    private static double of(char letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        } else if (NARROW.indexOf(letter) >= 0) {
            return NARROW_WIDTH;
        } else if (letter == 'm' || letter == 'w' || letter == 'M' || letter == 'W') {
            return WIDE_WIDTH;
        }
        return Character.isUpperCase(letter) ? CAPITAL_WIDTH : SMALL_WIDTH;
    }
}
