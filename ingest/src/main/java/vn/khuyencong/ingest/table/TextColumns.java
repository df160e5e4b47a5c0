package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/**
 * Parts the lines of a page that is set in several columns of text: the white between two columns is where sentences stand
 * beside sentences, line by line. A table in one of the columns is read within it, one across them as a whole.
 */
final class TextColumns {
    /** Words from which on a segment is part of a sentence. */
    private static final int SENTENCE = 4;

    /** Lines with sentences side by side that prove columns. */
    private static final int PROOF = 4;

    private final Segmenter segmenter;

    private TextColumns(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The lines of each column, from top to bottom; one list where the page has one column. */
    static List<List<SegmentedLine>> part(List<Word> words, Segmenter segmenter) {
        List<List<SegmentedLine>> sections = new ArrayList<>();
        new TextColumns(segmenter).part(words, 0, sections);
        return sections;
    }

    private void part(List<Word> words, int depth, List<List<SegmentedLine>> sections) {
        List<SegmentedLine> lines =
                TextLine.of(words).stream().map(segmenter::cut).toList();
        double gutter = depth < 4 ? gutter(lines) : -1;
        if (gutter < 0) {
            sections.add(lines);
            return;
        }
        List<Word> whole = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean crosses = crosses(lines.get(start), gutter);
            if (i < lines.size() && crosses(lines.get(i), gutter) == crosses) {
                continue;
            }
            List<SegmentedLine> run = lines.subList(start, i);
            if (!crosses && isPairOfTexts(run, gutter)) {
                flush(whole, depth, sections);
                part(side(run, gutter, true), depth + 1, sections);
                part(side(run, gutter, false), depth + 1, sections);
            } else {
                run.forEach(line -> whole.addAll(line.line().words()));
            }
            start = i;
        }
        flush(whole, depth, sections);
    }

    private void flush(List<Word> words, int depth, List<List<SegmentedLine>> sections) {
        if (!words.isEmpty()) {
            // What crosses one gutter may still stand in columns of its own.
            part(List.copyOf(words), depth + 2, sections);
            words.clear();
        }
    }

    private static List<Word> side(List<SegmentedLine> lines, double gutter, boolean left) {
        return lines.stream()
                .flatMap(line -> line.line().words().stream())
                .filter(word -> word.box().centerX() < gutter == left)
                .toList();
    }

    private static boolean crosses(SegmentedLine line, double x) {
        return line.line().words().stream()
                .anyMatch(word -> word.box().x0() < x && word.box().x1() > x);
    }

    private static boolean isSentence(Segment segment) {
        long words = segment.words().stream()
                .filter(word ->
                        word.text().codePoints().filter(Character::isLetter).count() >= 2)
                .count();
        return words >= SENTENCE;
    }

    private record Edge(double at, int step) {}

    /** The middle of the white that most pairs of sentences leave between them, -1 where there are too few. */
    private static double gutter(List<SegmentedLine> lines) {
        List<Edge> edges = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<Segment> segments = lines.get(line).segments();
            for (int i = 1; i < segments.size(); i++) {
                addPair(segments.get(i - 1), segments.get(i), edges);
            }
            // The lines of two columns need not stand at the same heights.
            List<Segment> next = line + 1 < lines.size() ? lines.get(line + 1).segments() : List.of();
            if (segments.size() == 1 && next.size() == 1) {
                addPair(segments.get(0), next.get(0), edges);
                addPair(next.get(0), segments.get(0), edges);
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::at).thenComparingInt(Edge::step));
        int open = 0;
        int most = 0;
        double at = -1;
        for (int i = 0; i < edges.size(); i++) {
            open += edges.get(i).step();
            if (open > most && i + 1 < edges.size()) {
                most = open;
                at = (edges.get(i).at() + edges.get(i + 1).at()) / 2;
            }
        }
        return most >= PROOF ? at : -1;
    }

    private static void addPair(Segment before, Segment after, List<Edge> edges) {
        if (before.x1() < after.x0() && isSentence(before) && isSentence(after)) {
            edges.add(new Edge(before.x1(), 1));
            edges.add(new Edge(after.x0(), -1));
        }
    }

    /** Sentences side by side at least twice, and more lines of sentences than of anything else on one of the sides. */
    private static boolean isPairOfTexts(List<SegmentedLine> run, double gutter) {
        int pairs = 0;
        int left = 0;
        int leftSentences = 0;
        int right = 0;
        int rightSentences = 0;
        for (SegmentedLine line : run) {
            int sides = 0;
            for (Segment segment : line.segments()) {
                boolean sentence = isSentence(segment);
                if (segment.box().centerX() < gutter) {
                    left++;
                    leftSentences += sentence ? 1 : 0;
                    sides |= sentence ? 1 : 0;
                } else {
                    right++;
                    rightSentences += sentence ? 1 : 0;
                    sides |= sentence ? 2 : 0;
                }
            }
            pairs += sides == 3 ? 1 : 0;
        }
        boolean sentences = 2 * leftSentences > left || 2 * rightSentences > right;
        boolean alternating = leftSentences >= PROOF && rightSentences >= PROOF;
        return left > 0 && right > 0 && sentences && (pairs >= 2 || alternating || run.size() <= 3);
    }
}
