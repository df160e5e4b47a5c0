package vn.khuyencong.ingest.reader.excel;

import java.util.List;

/**
 * A sheet as it is shown.
 *
 * @param cells row by row: those with text, and blank ones with lines around them
 */
record PrintedSheet(String name, List<SheetCell> cells) {
    PrintedSheet {
        cells = List.copyOf(cells);
    }
}
