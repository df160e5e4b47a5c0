package vn.khuyencong.ingest.observation.profile;

import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/** The texts of a block: a letterhead may be a table, so its cells count, line by line. */
final class BlockTexts {
    private BlockTexts() {}

    static Stream<String> of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().lines();
        }
        Table table = (Table) block;
        return Stream.concat(
                table.title().stream(), table.cells().stream().map(Cell::text).flatMap(String::lines));
    }
}
