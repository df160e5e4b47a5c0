package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** Sees the tables whose cells are drawn: each region that lines close off is a cell, whatever it spans. */
final class RuledReading implements TableReading {
    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        Lines lines = Lines.of(page);
        List<Lattice> lattices = Lattice.find(lines.level(), lines.upright());
        List<PageTable> tables = new ArrayList<>();
        for (Lattice lattice : lattices) {
            PageTable table = UndrawnRows.cut(new RegionFiller(lattice).fill(page.number(), words));
            if (isTable(table) && !isInside(table.box(), tables)) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** A box around a text, a drawing, an empty raster are no tables: text stands in at least two cells side by side. */
    private static boolean isTable(PageTable table) {
        long columns = table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .mapToInt(GridCell::column)
                .distinct()
                .count();
        return columns >= 2;
    }

    /** A grid within a cell of a table that is already found: its text is part of that cell. */
    private static boolean isInside(Box box, List<PageTable> tables) {
        return tables.stream().anyMatch(table -> table.box().contains(box.centerX(), box.centerY()));
    }
}
