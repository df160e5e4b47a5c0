package vn.khuyencong.ingest.table.flat;

import java.util.List;

/** Parts the lines of a text into regions by what they are. */
final class FlatRegions {
    private FlatRegions() {}

    /** @param lines between two tables of the file, or all of it */
    static List<FlatRegion> of(List<PrintedLine> lines) {
        return List.of(FlatRegion.text(lines));
    }
}
