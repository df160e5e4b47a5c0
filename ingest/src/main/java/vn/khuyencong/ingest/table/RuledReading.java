package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** Sees the tables whose cells are drawn: each region that lines close off is a cell, whatever it spans. */
final class RuledReading implements TableReading {
    /** Part of the rows through which a column's border must run where the cells are filled and not drawn. */
    private static final double THROUGH = 0.6;

    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        Lines lines = Lines.of(page);
        List<PageTable> drawn = NestedTables.settle(find(page, words, lines, false));
        if (page.shadings().size() < 4) {
            return drawn;
        }
        List<PageTable> tables = new ArrayList<>(drawn);
        for (PageTable shaded : NestedTables.settle(find(page, words, ShadedCells.edges(page, lines), true))) {
            if (drawn.stream().noneMatch(table -> overlap(table.box(), shaded.box()))) {
                tables.add(shaded);
            }
        }
        tables.sort(Comparator.<PageTable>comparingDouble(table -> table.box().y0())
                .thenComparingDouble(table -> table.box().x0()));
        return tables;
    }

    private static List<PageTable> find(Page page, List<Word> words, Lines lines, boolean shaded) {
        List<PageTable> found = new ArrayList<>();
        List<Line> level = shaded ? lines.level() : ImpliedLevels.with(lines.level(), lines.upright(), words);
        for (Lattice lattice : Lattice.find(level, lines.upright())) {
            Regions regions = new Regions(lattice);
            PageTable table = new RegionFiller(lattice, regions).fill(page.number(), words);
            GridFit fit = GridFit.of(table, words, lines);
            boolean curves = fit.blank() >= fit.filled() && Diagrams.areDrawnOver(page, lattice.box());
            boolean kept = !curves
                    && !Diagrams.is(lattice, regions, table, fit, words)
                    && (!shaded || isTableOfFilledCells(lattice, fit));
            if (kept) {
                found.add(UndrawnRows.cut(Slivers.removeFrom(table, lattice.ys())));
            }
        }
        return found;
    }

    /** Bars, stripes and boxes are filled, too: only where the columns run through, and hold a text each, are they cells. */
    private static boolean isTableOfFilledCells(Lattice lattice, GridFit fit) {
        for (int column = 0; column + 1 < lattice.columnCount(); column++) {
            int closed = 0;
            for (int row = 0; row < lattice.rowCount(); row++) {
                closed += lattice.isClosedRight(row, column) ? 1 : 0;
            }
            if (closed < THROUGH * lattice.rowCount()) {
                return false;
            }
        }
        return lattice.rowCount() >= 2 && fit.filled() > fit.blank() && fit.explained() > 0.9;
    }

    private static boolean overlap(Box a, Box b) {
        return Math.min(a.x1(), b.x1()) > Math.max(a.x0(), b.x0()) + 1
                && Math.min(a.y1(), b.y1()) > Math.max(a.y0(), b.y0()) + 1;
    }
}
