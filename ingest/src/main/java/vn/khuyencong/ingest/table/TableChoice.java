package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** Chooses between the readings of each region of a page. */
final class TableChoice implements TableReading {
    private final TableReading ruled = new RuledReading();
    private final TableReading whitespace = new WhitespaceReading();

    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        List<PageTable> drawn = ruled.read(page, words);
        List<Word> free = words.stream()
                .filter(word -> drawn.stream().noneMatch(table -> table.box()
                        .contains(word.box().centerX(), word.box().centerY())))
                .toList();
        List<PageTable> tables = new ArrayList<>(drawn);
        tables.addAll(whitespace.read(page, free));
        tables.sort(Comparator.<PageTable>comparingDouble(table -> table.box().y0())
                .thenComparingDouble(table -> table.box().x0()));
        return tables;
    }
}
