package vn.khuyencong.ingest.reader.excel;

import java.util.List;
import vn.khuyencong.ingest.document.Block;

/** What stands together on a sheet: a table, or lines of text. */
interface Part {
    Area area();

    /** How many cells its grid has. */
    long gridSize();

    /**
     * What the document gets.
     *
     * @param sheetName what the table is called where no caption stands above it
     */
    List<Block> blocks(String sheetName);
}
