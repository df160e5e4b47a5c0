package vn.khuyencong.ingest.table.flat;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Table;

/**
 * A part of a text: lines of running text, or a table that the file itself parts into cells.
 *
 * @param grid of the kind of that name; its region has no lines
 */
record FlatRegion(Kind kind, List<PrintedLine> lines, Optional<Table> grid) {
    /** What the lines are. */
    enum Kind {
        TEXT,
        GRID
    }

    FlatRegion {
        lines = List.copyOf(lines);
    }

    static FlatRegion text(List<PrintedLine> lines) {
        return new FlatRegion(Kind.TEXT, lines, Optional.empty());
    }

    static FlatRegion grid(Table table) {
        return new FlatRegion(Kind.GRID, List.of(), Optional.of(table));
    }
}
