package vn.khuyencong.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.document.Word;

/** How wide the blank between two words of a sentence is, as the lines of a page show it for each font. */
final class Blanks {
    /** Parts of the letters' size: the blank of most text faces, and what counts as one when it is measured. */
    private static final double USUAL = 0.27;

    private static final double NARROWEST = 0.12;
    private static final double WIDEST = 0.7;

    /** Width of the classes in which gaps are counted, in parts of the letters' size. */
    private static final double CLASS = 0.02;

    private static final int FEWEST = 12;

    private final Map<String, Double> byFont = new HashMap<>();

    Blanks(List<TextLine> lines) {
        Map<String, int[]> counts = new HashMap<>();
        for (TextLine line : lines) {
            for (int i = 1; i < line.words().size(); i++) {
                Word before = line.words().get(i - 1);
                Word after = line.words().get(i);
                double gap = (after.box().x0() - before.box().x1()) / after.fontSize();
                boolean letters = hasLetter(before) && hasLetter(after);
                if (letters && before.font().equals(after.font()) && gap >= NARROWEST && gap <= WIDEST) {
                    counts.computeIfAbsent(after.font(), font -> new int[(int) (WIDEST / CLASS) + 1])[
                            (int) (gap / CLASS)]++;
                }
            }
        }
        counts.forEach((font, count) -> byFont.put(font, median(count)));
    }

    private static boolean hasLetter(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetter);
    }

    private static double median(int[] count) {
        int total = 0;
        for (int each : count) {
            total += each;
        }
        if (total < FEWEST) {
            return USUAL;
        }
        int seen = 0;
        for (int i = 0; i < count.length; i++) {
            seen += count[i];
            if (2 * seen >= total) {
                return Math.max(0.2, (i + 0.5) * CLASS);
            }
        }
        return USUAL;
    }

    /** In points. */
    double before(Word word) {
        return byFont.getOrDefault(word.font(), USUAL) * word.fontSize();
    }
}
