package vn.khuyencong.ingest.table;

import java.util.List;

/** Which columns of a body hold figures. */
final class FigureColumns {
    private final int[] texts;
    private final int[] figures;

    private FigureColumns(int count) {
        texts = new int[count];
        figures = new int[count];
    }

    static FigureColumns of(List<SegmentedLine> lines, Columns columns) {
        FigureColumns found = new FigureColumns(columns.count());
        for (SegmentedLine line : lines) {
            for (Segment segment : line.segments()) {
                Columns.Range range = columns.rangeOf(segment);
                if (range.count() == 1) {
                    found.texts[range.first()]++;
                    found.figures[range.first()] += segment.isFigure() || segment.isMostlyDigits() ? 1 : 0;
                }
            }
        }
        return found;
    }

    boolean isOfFigures(int column) {
        return texts[column] > 0 && 2 * figures[column] > texts[column];
    }

    /** The first one behind the first column, 1 where there is none. */
    int first() {
        for (int i = 1; i < texts.length; i++) {
            if (isOfFigures(i)) {
                return i;
            }
        }
        return 1;
    }

    /** How many there are behind the first column. */
    int count() {
        int count = 0;
        for (int i = 1; i < texts.length; i++) {
            count += isOfFigures(i) ? 1 : 0;
        }
        return count;
    }
}
