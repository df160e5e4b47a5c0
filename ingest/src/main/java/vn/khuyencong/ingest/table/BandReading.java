package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** Sees the tables whose rows are drawn, each between two lines over the whole width, and whose columns are left to the white. */
final class BandReading implements TableReading {
    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        List<Bands> stacks = Bands.find(Lines.of(page));
        if (stacks.isEmpty()) {
            return List.of();
        }
        List<Word> level = words.stream().filter(WhitespaceReading::isLevel).toList();
        Segmenter segmenter = new Segmenter(new Blanks(TextLine.of(level)));
        List<PageTable> tables = new ArrayList<>();
        for (Bands stack : stacks) {
            for (Bands bands : new BandTables(stack, level, segmenter).part()) {
                boolean taken = tables.stream().anyMatch(other -> overlap(other.box(), bands.box()));
                if (!taken && !Diagrams.areDrawnOver(page, bands.box())) {
                    BandGrid.find(page.number(), bands, level, segmenter).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    private static boolean overlap(Box a, Box b) {
        return Math.min(a.x1(), b.x1()) > Math.max(a.x0(), b.x0()) + 1
                && Math.min(a.y1(), b.y1()) > Math.max(a.y0(), b.y0()) + 1;
    }
}
