package vn.khuyencong.ingest.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.UnreadableException;

/** The blocks of a text as they come; rows that continue those before, nothing but blank lines between, join them. */
final class BlockFlow {
    private final CellLimit limit = new CellLimit();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> blankLines = new ArrayList<>();
    private Optional<CellRows> open = Optional.empty();

    void add(CellRows rows) throws UnreadableException {
        Optional<CellRows> whole = open.flatMap(first -> ContinuedRows.findWhole(first, rows));
        if (whole.isEmpty()) {
            endTable();
        }
        blankLines.clear();
        open = Optional.of(whole.orElse(rows));
    }

    void add(Block block) throws UnreadableException {
        boolean blank = block instanceof Paragraph paragraph && paragraph.text().isBlank();
        if (blank && open.isPresent()) {
            blankLines.add(block);
        } else {
            endTable();
            blocks.add(block);
        }
    }

    /** All that came. */
    List<Block> end() throws UnreadableException {
        endTable();
        return blocks;
    }

    CellLimit limit() {
        return limit;
    }

    private void endTable() throws UnreadableException {
        if (open.isPresent()) {
            blocks.add(open.get().withHeadingsInPlace().table(limit));
        }
        open = Optional.empty();
        blocks.addAll(blankLines);
        blankLines.clear();
    }
}
