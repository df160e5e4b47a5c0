package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/**
 * Parts a stack of lines where one table ends and the next begins: what stands between them is no row but a title, set in
 * the middle or at the right or with white around it, and words follow that head columns.
 */
final class BandTables {
    /** Parts of the letters' size by which a title has more white above and below than the text of a row. */
    private static final double WHITE = 0.6;

    /** Parts of the width by which a line in the middle may be off it, and one at the right off the end. */
    private static final double EVEN = 0.04;

    private static final double OFF = 0.08;

    /** Points; no blank row is so high. */
    private static final double BLANK = 40;

    private final Bands bands;
    private final List<List<SegmentedLine>> lines = new ArrayList<>();
    private final double usualWhite;

    BandTables(Bands bands, List<Word> words, Segmenter segmenter) {
        this.bands = bands;
        for (int i = 0; i < bands.count(); i++) {
            List<Word> own = bands.wordsOf(i, words);
            lines.add(
                    own.isEmpty()
                            ? List.of()
                            : TextLine.of(own).stream().map(segmenter::cut).toList());
        }
        this.usualWhite = usualWhite();
    }

    /** The tables from top to bottom, without the titles between them. */
    List<Bands> part() {
        List<Bands> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= bands.count(); i++) {
            if (i == bands.count() || isBetweenTables(i)) {
                if (i - start >= 2) {
                    parts.add(bands.between(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private double usualWhite() {
        double[] whites = new double[lines.size()];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                whites[count++] = white(i);
            }
        }
        double[] sorted = Arrays.copyOf(whites, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[count / 2];
    }

    /** Between the text of a band and the lines above and below. */
    private double white(int band) {
        List<SegmentedLine> own = lines.get(band);
        double top = own.stream().mapToDouble(SegmentedLine::y0).min().orElse(bands.foot(band));
        double foot = own.stream().mapToDouble(SegmentedLine::y1).max().orElse(bands.top(band));
        return top - bands.top(band) + bands.foot(band) - foot;
    }

    private boolean isBetweenTables(int band) {
        List<SegmentedLine> own = lines.get(band);
        if (own.isEmpty()) {
            return bands.foot(band) - bands.top(band) > BLANK || isHeader(band + 1);
        }
        if (!isHeader(band + 1)) {
            return false;
        }
        long apart = own.stream().filter(this::isCentredOrAtEnd).count();
        boolean white = white(band) > usualWhite + WHITE * own.get(0).em();
        return 2 * apart > own.size() || (white && own.stream().allMatch(SegmentedLine::isSingle));
    }

    private boolean isCentredOrAtEnd(SegmentedLine line) {
        double width = bands.box().width();
        double before = line.box().x0() - bands.box().x0();
        double after = bands.box().x1() - line.box().x1();
        boolean centred = Math.min(before, after) > 0 && Math.abs(before - after) < EVEN * width;
        return centred || (after < OFF * width && before > width / 2);
    }

    /** Words or years side by side and no other figure. */
    private boolean isHeader(int band) {
        List<SegmentedLine> own = band < lines.size() ? lines.get(band) : List.of();
        return own.stream().anyMatch(line -> line.segments().size() >= 3)
                && own.stream()
                        .flatMap(line -> line.segments().stream())
                        .noneMatch(segment -> segment.isNumber() && !CellForm.isYear(segment.text()));
    }
}
