package vn.khuyencong.ingest.observation.grid;

import vn.khuyencong.ingest.observation.lexicon.LayoutWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/** A table that only places words on the page: the letterhead, the list of recipients beside the signature. */
final class Layout {
    private static final Lexicon<LayoutWord> WORDS = Lexicon.load(LayoutWord.class, "layouts.yaml");

    private Layout() {}

    static boolean is(Grid grid) {
        return grid.table.cells().stream()
                .anyMatch(cell -> !WORDS.meanings(cell.text()).isEmpty());
    }
}
