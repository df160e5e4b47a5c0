package vn.khuyencong.ingest.reader;

import java.util.List;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/** A document as a test can say it: a line a block; of a table the cells of each row, their spans behind their text. */
public final class BlockLines {
    private BlockLines() {}

    public static List<String> of(Document document) {
        return document.blocks().stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : grid((Table) block))
                .toList();
    }

    private static String grid(Table table) {
        StringBuilder grid = new StringBuilder();
        for (int row = 0; row < table.rowCount(); row++) {
            grid.append(row == 0 ? "" : " / ")
                    .append(String.join(
                            "|",
                            table.cellsOfRow(row).stream().map(BlockLines::text).toList()));
        }
        return grid.toString();
    }

    private static String text(Cell cell) {
        boolean single = cell.rowSpan() == 1 && cell.columnSpan() == 1;
        return single ? cell.text() : cell.text() + "[" + cell.rowSpan() + "×" + cell.columnSpan() + "]";
    }
}
