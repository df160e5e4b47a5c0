package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** Sees the tables whose cells are drawn: each region that lines close off is a cell, whatever it spans. */
final class RuledReading implements TableReading {
    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        Lines lines = Lines.of(page);
        List<PageTable> found = new ArrayList<>();
        for (Lattice lattice : Lattice.find(lines.level(), lines.upright())) {
            Regions regions = new Regions(lattice);
            PageTable table = new RegionFiller(lattice, regions).fill(page.number(), words);
            GridFit fit = GridFit.of(table, words, lines);
            if (!Diagrams.is(lattice, regions, table, fit, words)) {
                found.add(UndrawnRows.cut(Slivers.removeFrom(table, lattice.ys())));
            }
        }
        return NestedTables.settle(found);
    }
}
