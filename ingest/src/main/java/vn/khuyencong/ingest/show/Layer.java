package vn.khuyencong.ingest.show;

/** What can be drawn over a page, from the bottom up. */
public enum Layer {
    TEXT,
    CELLS,
    WORDS,
    RULINGS,
    TABLES;

    Marks marks() {
        return switch (this) {
            case TEXT -> new ParagraphMarks();
            case CELLS -> new CellMarks();
            case WORDS -> new WordMarks();
            case RULINGS -> new RulingMarks();
            case TABLES -> new TableMarks();
        };
    }
}
