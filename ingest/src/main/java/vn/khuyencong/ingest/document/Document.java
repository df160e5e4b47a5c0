package vn.khuyencong.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report as it is printed: a reader fills either {@code pages} (marks whose tables are still to be found) or
 * {@code blocks} (formats that know their tables); every later room works on the blocks. Pages that were handed
 * over one by one are not kept here.
 */
public record Document(Source source, List<Page> pages, List<Block> blocks) {
    public Document {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
    }

    public Document withBlocks(List<Block> newBlocks) {
        return new Document(source, pages, newBlocks);
    }

    public Document withTables(UnaryOperator<Table> change) {
        List<Block> changed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            changed.add(block instanceof Table table ? change.apply(table) : block);
        }
        return withBlocks(changed);
    }

    /** The tables in reading order; the ordinal of the first is 1. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The paragraphs in reading order; the number of the first is 0. */
    public List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /** The id of a table by its ordinal; 0 is the running text. */
    public String tableId(int ordinal) {
        return source.documentId() + "-t%02d".formatted(ordinal);
    }

    /** The id of a cell by the ordinal of its table and its top left corner; in the running text, paragraph and 0. */
    public String cellId(int ordinal, int row, int column) {
        return tableId(ordinal) + "-r%03dc%02d".formatted(row, column);
    }
}
