package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Ruling;
import vn.khuyencong.ingest.document.Word;

/**
 * A line that begins and ends with the words right above it underlines them, and is no border: in a narrow cell it would
 * reach the borders at its sides and cut the cell in two.
 */
final class Underlines {
    /** Points by which it may begin and end beside its words. */
    private static final double BESIDE = 1.0;

    /** Parts of the letters' size: how far below the baseline it runs, and where the baseline stands in a word's box. */
    private static final double BELOW = 0.2;

    private static final double DESCENT = 0.22;

    private final NavigableMap<Double, List<Word>> byBaseline = new TreeMap<>();

    private Underlines(List<Word> words) {
        for (Word word : words) {
            double baseline = word.box().y1() - DESCENT * word.fontSize();
            byBaseline.computeIfAbsent(baseline, y -> new ArrayList<>()).add(word);
        }
    }

    /** The drawn lines of a page without those that underline text. */
    static List<Ruling> removeFrom(Page page) {
        Underlines underlines = new Underlines(page.words());
        return page.rulings().stream()
                .filter(ruling -> !underlines.contain(ruling))
                .toList();
    }

    private boolean contain(Ruling ruling) {
        Box box = ruling.box();
        if (!ruling.isHorizontal() || box.width() < 3) {
            return false;
        }
        boolean begins = false;
        boolean ends = false;
        // The largest letters of a heading reach 20 points; their underline runs within a fifth of that.
        Collection<List<Word>> lines = byBaseline
                .subMap(box.centerY() - 4, true, box.centerY() + 0.5, true)
                .values();
        for (List<Word> line : lines) {
            for (Word word : line) {
                boolean above =
                        box.centerY() - (word.box().y1() - DESCENT * word.fontSize()) <= BELOW * word.fontSize();
                begins |= above && Math.abs(word.box().x0() - box.x0()) <= BESIDE;
                ends |= above && Math.abs(word.box().x1() - box.x1()) <= BESIDE;
            }
        }
        return begins && ends;
    }
}
