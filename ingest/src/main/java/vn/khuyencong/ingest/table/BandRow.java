package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/** What stands between two lines as one row: texts below each other are one cell. */
final class BandRow {
    private BandRow() {}

    static SegmentedLine of(List<Word> words, Segmenter segmenter) {
        return of(words, segmenter, new double[0]);
    }

    /** @param borders of columns, where they are known */
    static SegmentedLine of(List<Word> words, Segmenter segmenter, double[] borders) {
        List<Segment> cells = new ArrayList<>();
        for (TextLine line : TextLine.of(words)) {
            List<Segment> segments = segmenter.cut(line).segments().stream()
                    .flatMap(segment -> segmenter.cutAt(borders, segment).stream())
                    .toList();
            for (Segment segment : segments) {
                List<Segment> touching = cells.stream()
                        .filter(other -> Extent.of(other).overlap(Extent.of(segment)) > Columns.TOUCH)
                        .toList();
                cells.removeAll(touching);
                List<Word> all = new ArrayList<>();
                touching.forEach(other -> all.addAll(other.words()));
                all.addAll(segment.words());
                cells.add(Segment.of(all));
            }
        }
        cells.sort(Comparator.comparingDouble(Segment::x0));
        List<Word> ordered =
                cells.stream().flatMap(cell -> cell.words().stream()).toList();
        return SegmentedLine.of(new TextLine(ordered), cells);
    }
}
