package vn.khuyencong.ingest.show;

import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/** One table as a sheet: row and column of the grid are row and column of the sheet, spans are merged. */
final class TableSheet {
    /** Characters. */
    private static final int NARROWEST = 6;

    private static final int WIDEST = 45;

    private TableSheet() {}

    static void write(SXSSFWorkbook workbook, SheetStyles styles, String name, Table table) throws IOException {
        SXSSFSheet sheet = workbook.createSheet(name);
        @Nullable Cell[][] grid = grid(table);
        for (int row = 0; row < table.rowCount(); row++) {
            Row line = sheet.createRow(row);
            for (int column = 0; column < table.columnCount(); column++) {
                Cell cell = grid[row][column];
                if (cell != null) {
                    write(line.createCell(column), cell, cell.row() == row && cell.column() == column, styles);
                }
            }
        }
        merge(sheet, table);
        int[] widths = widths(table);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        if (table.headerRowCount() > 0 && table.headerRowCount() < table.rowCount()) {
            sheet.createFreezePane(0, table.headerRowCount());
        }
        if (table.rowCount() > 0 && table.columnCount() > 0) {
            CellRangeAddress all = new CellRangeAddress(0, table.rowCount() - 1, 0, table.columnCount() - 1);
            workbook.getXSSFWorkbook().getSheet(name).addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
        // Left to the end, POI would flush the sheets in the order of a hash, and number the shared texts by it.
        sheet.flushRows();
    }

    private static void write(org.apache.poi.ss.usermodel.Cell target, Cell cell, boolean corner, SheetStyles styles) {
        CellStyle style = styles.printed(cell.text(), cell.header());
        target.setCellStyle(style);
        if (corner && !cell.text().isEmpty()) {
            target.setCellValue(SheetText.of(cell.text()));
        }
    }

    /** The cell that covers each position; none where the table has none. */
    private static @Nullable Cell[][] grid(Table table) {
        @Nullable Cell[][] grid = new Cell[table.rowCount()][table.columnCount()];
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    grid[row][column] = cell;
                }
            }
        }
        return grid;
    }

    private static void merge(SXSSFSheet sheet, Table table) {
        for (Cell cell : table.cells()) {
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                // A table's cells do not overlap; to have that checked again takes the square of their number.
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        cell.row(),
                        cell.row() + cell.rowSpan() - 1,
                        cell.column(),
                        cell.column() + cell.columnSpan() - 1));
            }
        }
    }

    private static int[] widths(Table table) {
        int[] widths = new int[table.columnCount()];
        Arrays.fill(widths, NARROWEST);
        for (Cell cell : table.cells()) {
            if (cell.columnSpan() == 1) {
                int longest = cell.text().lines().mapToInt(String::length).max().orElse(0);
                widths[cell.column()] = Math.min(WIDEST, Math.max(widths[cell.column()], longest + 2));
            }
        }
        return widths;
    }
}
