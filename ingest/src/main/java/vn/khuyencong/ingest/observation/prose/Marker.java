package vn.khuyencong.ingest.observation.prose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The numbering at the beginning of a paragraph and how deep it stands: "PHẦN I" 0, "A." 1, "I." 2, "1." 3, "1.1." 4,
 * "1.1.1" 5, "a)" 6, as a heading without a number, a dash 7, a plus 8; an unnumbered paragraph is 9.
 *
 * @param length characters of the numbering and the blanks around it
 */
record Marker(int rank, int length) {
    static final int PART = 0;
    static final int ARABIC = 3;
    static final int UNNUMBERED = 6;
    static final int DASH = 7;
    static final int NONE = 9;

    private static final Map<Shape, Integer> RANKS = ranks();

    private static Map<Shape, Integer> ranks() {
        Map<Shape, Integer> ranks = new LinkedHashMap<>();
        ranks.put(Shape.PART_WORD, PART);
        ranks.put(Shape.ROMAN, 2);
        ranks.put(Shape.CAPITAL_LETTER, 1);
        ranks.put(Shape.SMALL_LETTER, 6);
        ranks.put(Shape.DASH, DASH);
        ranks.put(Shape.PLUS, 8);
        return Collections.unmodifiableMap(ranks);
    }

    static Marker of(String text) {
        Matcher decimal = Shape.DECIMAL.in(text);
        if (decimal.find()) {
            long dots = decimal.group("digits").chars().filter(c -> c == '.').count();
            return new Marker((int) Math.min(ARABIC + dots, ARABIC + 2), decimal.end());
        }
        for (Map.Entry<Shape, Integer> shape : RANKS.entrySet()) {
            Matcher matcher = shape.getKey().in(text);
            if (matcher.find()) {
                return new Marker(shape.getValue(), matcher.end());
            }
        }
        return new Marker(NONE, 0);
    }
}
