package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;

/**
 * Lines of text: titles, units, notes, signatures. Each cell is a paragraph; one that ends with a colon is continued by
 * the next of its row ("Đơn vị tính:" and "triệu đồng").
 */
record LinesPart(List<SheetCell> cells) implements Part {
    LinesPart {
        cells = List.copyOf(cells);
    }

    @Override
    public Area area() {
        return Clusters.area(cells);
    }

    @Override
    public long gridSize() {
        return 0;
    }

    @Override
    public List<Block> blocks(String sheetName) {
        List<Block> blocks = new ArrayList<>();
        String begun = "";
        for (int i = 0; i < cells.size(); i++) {
            String text = begun.isEmpty()
                    ? cells.get(i).text()
                    : begun + " " + cells.get(i).text();
            boolean goesOn = text.endsWith(":")
                    && i + 1 < cells.size()
                    && cells.get(i + 1).row() == cells.get(i).row();
            begun = goesOn ? text : "";
            if (!goesOn && !text.isBlank()) {
                blocks.add(Paragraph.asPrinted(text, Optional.empty()));
            }
        }
        return blocks;
    }
}
