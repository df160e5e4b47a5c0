package vn.khuyencong.ingest.table;

import java.util.List;
import vn.khuyencong.ingest.document.Box;

/** A line of text and the segments that it falls into. */
record SegmentedLine(TextLine line, List<Segment> segments, Box box, double em) {
    SegmentedLine {
        segments = List.copyOf(segments);
    }

    static SegmentedLine of(TextLine line, List<Segment> segments) {
        return new SegmentedLine(line, segments, line.box(), line.fontSize());
    }

    double y0() {
        return box.y0();
    }

    double y1() {
        return box.y1();
    }

    /** The foot of its letters, which does not depend on how high they reach. */
    double foot() {
        return box.y1();
    }

    long figures() {
        return segments.stream().filter(Segment::isFigure).count();
    }

    boolean isSingle() {
        return segments.size() == 1;
    }

    /** Segments side by side, and a figure among them. */
    boolean hasFigures() {
        return segments.size() >= 2 && segments.stream().anyMatch(s -> s.isNumber());
    }

    /** A sentence, or a part of one: many words and nothing that stands apart. */
    boolean isProse(double width) {
        long words = line.words().stream()
                .filter(word ->
                        word.text().codePoints().filter(Character::isLetter).count() >= 2)
                .count();
        return segments.size() <= 2
                && words >= 7
                && segments.stream().mapToDouble(s -> s.box().width()).max().orElse(0) >= 0.7 * width;
    }
}
