package vn.khuyencong.ingest.observation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/**
 * A line of a document. A letterhead may be a table, so the cells of tables count, line by line.
 *
 * @param table which table it stands in, from 0; empty for the running text
 */
record TextLine(String text, Optional<Integer> table) {
    static List<TextLine> of(Document document) {
        List<TextLine> lines = new ArrayList<>();
        int tables = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                add(paragraph.text(), Optional.empty(), lines);
            } else if (block instanceof Table table) {
                Optional<Integer> number = Optional.of(tables++);
                table.title().ifPresent(title -> add(title, number, lines));
                table.cells().stream().map(Cell::text).forEach(text -> add(text, number, lines));
            }
        }
        return List.copyOf(lines);
    }

    private static void add(String text, Optional<Integer> table, List<TextLine> lines) {
        text.lines()
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(line -> lines.add(new TextLine(line, table)));
    }

    /** Whether both stand in the running text, or in one table. */
    boolean isBeside(TextLine other) {
        return table.equals(other.table);
    }
}
