package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** Sees the tables whose columns are kept apart by white, with rules as further evidence. */
final class WhitespaceReading implements TableReading {
    private static final char UNREADABLE = '\uFFFD';

    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        List<Word> level = DotLeaders.removeFrom(
                words.stream().filter(WhitespaceReading::isLevel).toList());
        if (level.isEmpty()) {
            return List.of();
        }
        LevelRules rules = new LevelRules(LineMerger.level(page.rulings()));
        Blanks blanks = new Blanks(TextLine.of(level));
        Segmenter segmenter = new Segmenter(blanks);
        List<PageTable> tables = new ArrayList<>();
        for (List<SegmentedLine> section : TextColumns.part(level, segmenter)) {
            for (List<SegmentedLine> part : SideBySide.part(section, rules, segmenter)) {
                addTables(page.number(), part, rules, blanks, tables);
            }
        }
        tables.sort(Comparator.<PageTable>comparingDouble(table -> table.box().y0())
                .thenComparingDouble(table -> table.box().x0()));
        return tables;
    }

    private static void addTables(
            int page, List<SegmentedLine> lines, LevelRules rules, Blanks blanks, List<PageTable> tables) {
        List<SegmentedLine> left = new ArrayList<>(lines);
        for (TableBlock block : new TableBlocks(new LineStack(lines, rules)).ofFigures()) {
            Optional<PageTable> table = WhitespaceGrid.find(page, block, rules, blanks);
            if (table.isPresent()) {
                tables.add(table.get());
                left.removeAll(block.header());
                left.removeAll(block.body());
            }
        }
        for (TableBlock block : new TableBlocks(new LineStack(left, rules)).ofWords()) {
            WhitespaceGrid.find(page, block, rules, blanks).ifPresent(tables::add);
        }
    }

    /** Letters that the file does not tell are signs of music or of a chart; turned words are as wide as their letters are high. */
    static boolean isLevel(Word word) {
        boolean letters = word.text().chars().anyMatch(letter -> letter != UNREADABLE);
        return letters && word.box().height() <= 1.5 * word.fontSize();
    }
}
