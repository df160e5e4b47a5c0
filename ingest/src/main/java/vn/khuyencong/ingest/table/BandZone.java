package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Word;

/**
 * Neighbouring columns of a band that are closed above and below by the same lines. Where a shorter line closes it below,
 * its texts head several columns each: they share out the columns so that each stands in the middle of its own.
 *
 * @param leaf whether nothing of the band stands below it
 */
record BandZone(double top, double foot, int first, int last, boolean leaf) {
    /** The words of a band below which no shorter line runs. */
    static List<Word> leaf(Bands bands, int band, List<Word> words) {
        List<Line> within = bands.within(band);
        return bands.wordsOf(band, words).stream()
                .filter(word -> within.stream()
                        .noneMatch(line -> line.at() > word.box().centerY()
                                && line.from() <= word.box().centerX()
                                && word.box().centerX() <= line.to()))
                .toList();
    }

    /** The zones of a band, over the columns between borders. */
    static List<BandZone> of(Bands bands, int band, double[] borders) {
        List<BandZone> zones = new ArrayList<>();
        List<Line> within = bands.within(band);
        List<List<Line>> closing = new ArrayList<>();
        for (int i = 0; i + 1 < borders.length; i++) {
            double from = borders[i];
            double to = borders[i + 1];
            closing.add(within.stream()
                    .filter(line -> line.covers(from, to) >= 0.5 * (to - from))
                    .toList());
        }
        for (int depth = 0; depth <= within.size(); depth++) {
            int start = 0;
            for (int i = 1; i <= closing.size(); i++) {
                if (i == closing.size() || !areAlike(closing.get(start), closing.get(i), depth)) {
                    add(bands, band, depth, start, i - 1, closing.get(start), zones);
                    start = i;
                }
            }
        }
        return zones;
    }

    private static boolean areAlike(List<Line> some, List<Line> others, int depth) {
        return find(some, depth - 1).equals(find(others, depth - 1))
                && find(some, depth).equals(find(others, depth))
                && (some.size() < depth) == (others.size() < depth);
    }

    private static Optional<Line> find(List<Line> lines, int at) {
        return at >= 0 && at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    private static void add(
            Bands bands, int band, int depth, int first, int last, List<Line> closing, List<BandZone> zones) {
        if (depth <= closing.size()) {
            double top = find(closing, depth - 1).map(Line::at).orElse(bands.top(band));
            double foot = find(closing, depth).map(Line::at).orElse(bands.foot(band));
            zones.add(new BandZone(top, foot, first, last, depth == closing.size()));
        }
    }

    /** The borders at its sides, and within it those that no text crosses. */
    void addBorders(List<Word> words, Columns columns, double[] borders, Segmenter segmenter, List<Line> upright) {
        List<Word> own = words.stream()
                .filter(word -> word.box().centerY() > top && word.box().centerY() < foot)
                .filter(word ->
                        word.box().centerX() > borders[first] && word.box().centerX() < borders[last + 1])
                .toList();
        boolean[] open = new boolean[borders.length];
        if (!own.isEmpty()) {
            SegmentedLine row = BandRow.of(own, segmenter, borders);
            Optional<List<Columns.Range>> shares =
                    leaf ? Optional.empty() : SharedColumns.find(row.segments(), first, last, columns, borders);
            List<Columns.Range> ranges = shares.orElseGet(
                    () -> row.segments().stream().map(columns::rangeOf).toList());
            for (Columns.Range range : ranges) {
                for (int i = range.first() + 1; i <= range.last(); i++) {
                    open[i] = true;
                }
            }
        }
        for (int i = first; i <= last + 1; i++) {
            if (i == first || i == last + 1 || !open[i]) {
                upright.add(new Line(borders[i], top, foot));
            }
        }
    }
}
