package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Ruling;

/**
 * The lines that a person sees, from the pieces that a page draws: the two strokes of a double line are one, and so are
 * dashes, pieces drawn cell by cell, and pieces that leave a gap at a crossing or stand a little off.
 */
final class LineMerger {
    /** Points. The strokes of a double border stand at most so far apart; no row of text is so low. */
    static final double SAME = 3.0;

    /** Points between two pieces of one line: the thickness of the line that crosses there. */
    private static final double GAP = 3.0;

    /** Pieces up to this length may be dashes, whose gaps are as long as themselves and more. */
    private static final double DASH = 8.0;

    /** Points; what is left shorter than this is a dot or a tick. */
    private static final double SHORTEST = 4.0;

    private LineMerger() {}

    static List<Line> level(List<Ruling> rulings) {
        return merge(
                rulings,
                box -> box.width() >= box.height() || isDot(box),
                box -> new Line(box.centerY(), box.x0(), box.x1()));
    }

    static List<Line> upright(List<Ruling> rulings) {
        return merge(
                rulings,
                box -> box.height() > box.width() || isDot(box),
                box -> new Line(box.centerX(), box.y0(), box.y1()));
    }

    /** A dot of a dotted line, or the corner piece of a border: it may belong to lines of both kinds. */
    private static boolean isDot(Box box) {
        return Math.max(box.width(), box.height()) <= 2 * Math.min(box.width(), box.height());
    }

    private static List<Line> merge(
            List<Ruling> rulings, Predicate<Box> wanted, java.util.function.Function<Box, Line> toLine) {
        return join(rulings.stream().map(Ruling::box).filter(wanted).map(toLine).toList());
    }

    /** Pieces of lines of one direction → the lines. */
    static List<Line> join(List<Line> pieces) {
        List<Line> sorted = pieces.stream()
                .sorted(Comparator.comparingDouble(Line::at).thenComparingDouble(Line::from))
                .toList();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME) {
                join(sorted.subList(start, i), lines);
                start = i;
            }
        }
        return lines;
    }

    /** Joins the pieces that stand on one line, from its beginning to its end. */
    private static void join(List<Line> pieces, List<Line> lines) {
        double gap = gap(pieces);
        List<Line> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Line::from).thenComparingDouble(Line::to));
        double from = Double.NaN;
        double to = Double.NaN;
        double weight = 0;
        double sum = 0;
        for (Line piece : sorted) {
            if (weight > 0 && piece.from() > to + gap) {
                add(new Line(sum / weight, from, to), lines);
                weight = 0;
                sum = 0;
            }
            from = weight == 0 ? piece.from() : from;
            to = weight == 0 ? piece.to() : Math.max(to, piece.to());
            double length = Math.max(piece.length(), 0.1);
            weight += length;
            sum += length * piece.at();
        }
        add(new Line(sum / weight, from, to), lines);
    }

    private static void add(Line line, List<Line> lines) {
        if (line.length() >= SHORTEST) {
            lines.add(line);
        }
    }

    private static double gap(List<Line> pieces) {
        double[] lengths = pieces.stream().mapToDouble(Line::length).sorted().toArray();
        double longest = lengths[lengths.length - 1];
        double median = lengths[lengths.length / 2];
        return lengths.length >= 5 && longest <= DASH ? Math.max(GAP, 2 * median) : GAP;
    }
}
