package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Word;

/** Words that stand on one line, from left to right. */
record TextLine(List<Word> words) {
    TextLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line has words");
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    Box box() {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        return box;
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** The size of most of its letters. */
    double fontSize() {
        return words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .orElseThrow()
                .fontSize();
    }

    /** Bold is told by the font's name alone: that is how every producer names its bold faces. */
    boolean isBold() {
        return words.stream().allMatch(TextLine::isBold);
    }

    static boolean isBold(Word word) {
        return word.font().contains("Bold") || word.font().contains("bold");
    }

    /** The lines as one text. */
    static String join(List<TextLine> lines) {
        StringBuilder joined = new StringBuilder();
        for (TextLine line : lines) {
            BrokenLine.append(joined, line.text());
        }
        return joined.toString();
    }

    /**
     * Lines of upright text, from top to bottom. Clusters first, then sorts by place: a word joins the line that it
     * overlaps by half of the smaller height, so that a raised or lowered letter stays with its line.
     */
    static List<TextLine> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.<Word>comparingDouble(word -> word.box().centerY())
                .thenComparingDouble(word -> word.box().x0()));
        List<TextLine> lines = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        for (Word word : sorted) {
            if (!current.isEmpty() && !isOnLine(word.box(), tallest(current))) {
                lines.add(leftToRight(current));
                current.clear();
            }
            current.add(word);
        }
        if (!current.isEmpty()) {
            lines.add(leftToRight(current));
        }
        return lines;
    }

    private static Box tallest(List<Word> words) {
        return words.stream()
                .map(Word::box)
                .max(Comparator.comparingDouble(Box::height))
                .orElseThrow();
    }

    private static boolean isOnLine(Box word, Box line) {
        double overlap = Math.min(word.y1(), line.y1()) - Math.max(word.y0(), line.y0());
        return overlap >= 0.5 * Math.min(word.height(), line.height());
    }

    private static TextLine leftToRight(List<Word> words) {
        return new TextLine(words.stream()
                .sorted(Comparator.comparingDouble((Word word) -> word.box().x0()))
                .toList());
    }
}
