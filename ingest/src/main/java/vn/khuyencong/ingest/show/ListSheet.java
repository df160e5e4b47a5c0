package vn.khuyencong.ingest.show;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet with one row of heads, which stays in sight and filters, and lines under it that are filled from the left. */
final class ListSheet {
    /** @param width in characters */
    record Column(String head, int width) {}

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final int columns;
    private int rows;
    private int next;
    private Row row;

    ListSheet(SXSSFWorkbook workbook, SheetStyles styles, String name, List<Column> columns) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = columns.size();
        this.row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).head());
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    /** Begins the next line. */
    void next() {
        rows++;
        row = sheet.createRow(rows);
        next = 0;
    }

    Cell text(String text) {
        Cell cell = cell(text);
        if (!text.isEmpty()) {
            cell.setCellValue(SheetText.of(text));
        }
        return cell;
    }

    void number(Number number) {
        cell("").setCellValue(number.doubleValue());
    }

    void number(Optional<? extends Number> number) {
        number.ifPresentOrElse(this::number, () -> cell(""));
    }

    private Cell cell(String text) {
        Cell cell = row.createCell(next++);
        cell.setCellStyle(styles.listed(text));
        return cell;
    }

    /** To be called once, when all lines are there, and before the next sheet is begun. */
    void close() throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
        // Left to the end, POI would flush the sheets in the order of a hash, and number the shared texts by it.
        sheet.flushRows();
    }
}
