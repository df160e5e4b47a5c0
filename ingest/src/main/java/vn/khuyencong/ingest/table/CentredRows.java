package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows whose cells are set in the middle of their height: the number of a row and its figures stand beside the middle of a
 * label of several lines, as many lines above as below. Counting them off from the first row to the last gives each line
 * its row; where the count does not come out even, the rows are not set so.
 */
final class CentredRows {
    /** Parts of the letters' size by which a line reaches into the one above it where it stands between two. */
    private static final double INTERLEAVED = 0.2;

    private CentredRows() {}

    /**
     * Counts the lines of each row off.
     *
     * @param lines of the body
     * @param anchors whether each of them has the number or the figures of a row
     * @return the lines of each row, or nothing where rows are not set so
     */
    static Optional<List<List<SegmentedLine>>> find(List<SegmentedLine> lines, boolean[] anchors) {
        if (!isAnyBetween(lines, anchors)) {
            return Optional.empty();
        }
        List<List<SegmentedLine>> rows = new ArrayList<>();
        List<SegmentedLine> row = new ArrayList<>();
        int above = 0;
        int owed = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (anchors[i]) {
                if (owed > 0) {
                    return Optional.empty();
                }
                if (owed == 0) {
                    rows.add(List.copyOf(row));
                    row.clear();
                    above = 0;
                }
                row.add(lines.get(i));
                owed = above;
                above = 0;
            } else if (owed > 0) {
                row.add(lines.get(i));
                owed--;
            } else {
                if (owed == 0) {
                    rows.add(List.copyOf(row));
                    row.clear();
                    owed = -1;
                    above = 0;
                }
                row.add(lines.get(i));
                above++;
            }
        }
        if (owed != 0) {
            return Optional.empty();
        }
        rows.add(List.copyOf(row));
        return Optional.of(rows);
    }

    private static boolean isAnyBetween(List<SegmentedLine> lines, boolean[] anchors) {
        for (int i = 1; i < lines.size(); i++) {
            SegmentedLine line = lines.get(i);
            if (anchors[i] != anchors[i - 1] && line.y0() < lines.get(i - 1).y1() - INTERLEAVED * line.em()) {
                return true;
            }
        }
        return false;
    }
}
