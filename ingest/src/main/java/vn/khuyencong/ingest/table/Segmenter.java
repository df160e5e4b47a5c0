package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Word;

/** Lines → segments: breaks where the gap is wider than a blank can be. */
final class Segmenter {
    /** Times the usual blank from which on a gap is no blank between words, or between two figures. */
    private static final double WIDE = 1.6;

    private static final double WIDE_BETWEEN_WORDS = 2.2;

    private static final double WIDE_BETWEEN_FIGURES = 1.1;

    /** Justified lines stretch their blanks alike: times the median gap of the line. */
    private static final double WIDE_IN_JUSTIFIED = 1.7;

    /** Times the usual blank between two heads over columns that are known. */
    private static final double BETWEEN_HEADS = 1.2;

    private static final Pattern HEAD_OF_NUMBER = Pattern.compile("[-–—−+(]?[0-9]{1,3}(?:\\s[0-9]{3})*");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}(?:[.,][0-9]+)?[%)]*");

    private final Blanks blanks;

    Segmenter(Blanks blanks) {
        this.blanks = blanks;
    }

    SegmentedLine cut(TextLine line) {
        double stretched = stretchedBlank(line.words());
        List<Segment> segments = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Word word : line.words()) {
            if (!run.isEmpty() && isApart(run.get(run.size() - 1), word, stretched)) {
                segments.add(Segment.of(run));
                run.clear();
            }
            run.add(word);
        }
        segments.add(Segment.of(run));
        return SegmentedLine.of(line, segments);
    }

    /**
     * The parts of a segment over columns between borders, where each border that it crosses lies in a gap wider than a
     * blank; else the segment: heads side by side may stand as evenly as the words of a sentence.
     */
    List<Segment> cutAt(double[] borders, Segment segment) {
        List<Segment> parts = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        int crossed = 0;
        for (double border : borders) {
            crossed += border > segment.x0() && border < segment.x1() ? 1 : 0;
        }
        for (Word word : segment.words()) {
            if (!run.isEmpty() && parts(borders, run.get(run.size() - 1), word)) {
                parts.add(Segment.of(run));
                run.clear();
            }
            run.add(word);
        }
        parts.add(Segment.of(run));
        return parts.size() == crossed + 1 ? parts : List.of(segment);
    }

    private boolean parts(double[] borders, Word before, Word after) {
        double blank = Math.max(blanks.before(before), blanks.before(after));
        boolean wide = after.box().x0() - before.box().x1() > BETWEEN_HEADS * blank;
        return wide
                && Arrays.stream(borders)
                        .anyMatch(border -> border > before.box().x1() - 1
                                && border < after.box().x0() + 1);
    }

    private boolean isApart(Word before, Word after, double stretched) {
        double gap = after.box().x0() - before.box().x1();
        double blank = Math.max(blanks.before(before), blanks.before(after));
        if (FigureForm.isNumber(before.text()) && FigureForm.isNumber(after.text())) {
            boolean oneNumber = HEAD_OF_NUMBER.matcher(before.text()).matches()
                    && THOUSANDS.matcher(after.text()).matches();
            return gap > (oneNumber ? WIDE : WIDE_BETWEEN_FIGURES) * blank;
        }
        boolean words = !FigureForm.is(before.text()) && !FigureForm.is(after.text());
        return gap > Math.max((words ? WIDE_BETWEEN_WORDS : WIDE) * blank, WIDE_IN_JUSTIFIED * stretched);
    }

    /** The median gap of a line of many words, where it may be that of a justified line; else 0. */
    private static double stretchedBlank(List<Word> words) {
        if (words.size() < 6) {
            return 0;
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).box().x0() - words.get(i).box().x1();
        }
        Arrays.sort(gaps);
        double median = gaps[gaps.length / 2];
        long letters =
                words.stream().filter(word -> !FigureForm.is(word.text())).count();
        return median <= words.get(0).fontSize() && 3 * letters >= 2L * words.size() ? median : 0;
    }
}
