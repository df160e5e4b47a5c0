package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** Sees the tables whose columns are kept apart by white, with rules as further evidence. */
final class WhitespaceReading implements TableReading {
    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        List<Word> level = words.stream().filter(WhitespaceReading::isLevel).toList();
        if (level.isEmpty()) {
            return List.of();
        }
        LevelRules rules = new LevelRules(LineMerger.level(page.rulings()));
        Segmenter segmenter = new Segmenter(new Blanks(TextLine.of(level)));
        List<PageTable> tables = new ArrayList<>();
        for (List<SegmentedLine> section : TextColumns.part(level, segmenter)) {
            for (TableBlock block : TableBlocks.find(section, rules)) {
                WhitespaceGrid grid = WhitespaceGrid.of(page.number(), block, rules);
                if (grid.isTable()) {
                    tables.add(grid.table());
                }
            }
        }
        tables.sort(Comparator.<PageTable>comparingDouble(table -> table.box().y0())
                .thenComparingDouble(table -> table.box().x0()));
        return tables;
    }

    /** Turned words are as wide as their letters are high. */
    private static boolean isLevel(Word word) {
        return word.box().height() <= 1.5 * word.fontSize();
    }
}
