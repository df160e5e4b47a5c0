package vn.khuyencong.ingest.show;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;

/** The last sheet: where each cell is printed, its page and its box in points from the top left corner of the page. */
final class CellsSheet {
    /** A sheet can hold 1,048,576 rows; what goes beyond stands on another. */
    private static final int MOST = 1_000_000;

    private static final List<ListSheet.Column> COLUMNS = List.of(
            new ListSheet.Column("Trang tính / Sheet", 22),
            new ListSheet.Column("Ô / Cell", 8),
            new ListSheet.Column("Gộp hàng / Row span", 10),
            new ListSheet.Column("Gộp cột / Column span", 10),
            new ListSheet.Column("Tiêu đề / Header", 10),
            new ListSheet.Column("Trang / Page", 8),
            new ListSheet.Column("x0", 8),
            new ListSheet.Column("y0", 8),
            new ListSheet.Column("x1", 8),
            new ListSheet.Column("y1", 8),
            new ListSheet.Column("Chữ / Text", 50),
            new ListSheet.Column("Trước khi sửa / Before repair", 50));

    private CellsSheet() {}

    static void write(SXSSFWorkbook workbook, SheetStyles styles, List<Table> tables, List<String> names)
            throws IOException {
        String name = "Ô - Cells";
        ListSheet sheet = new ListSheet(workbook, styles, name, COLUMNS);
        int written = 0;
        for (int index = 0; index < tables.size(); index++) {
            for (Cell cell : tables.get(index).cells()) {
                if (written > 0 && written % MOST == 0) {
                    sheet.close();
                    sheet = new ListSheet(workbook, styles, name + " " + (written / MOST + 1), COLUMNS);
                }
                write(sheet, names.get(index), cell);
                written++;
            }
        }
        sheet.close();
    }

    private static void write(ListSheet sheet, String name, Cell cell) {
        Optional<Box> box = cell.place().map(Place::box);
        sheet.next();
        sheet.text(name);
        sheet.text(new CellAddress(cell.row(), cell.column()).formatAsString());
        sheet.number(cell.rowSpan());
        sheet.number(cell.columnSpan());
        sheet.text(cell.header() ? "×" : "");
        sheet.number(cell.place().map(Place::page));
        sheet.number(box.map(Box::x0).map(CellsSheet::hundredths));
        sheet.number(box.map(Box::y0).map(CellsSheet::hundredths));
        sheet.number(box.map(Box::x1).map(CellsSheet::hundredths));
        sheet.number(box.map(Box::y1).map(CellsSheet::hundredths));
        sheet.text(cell.text());
        sheet.text(cell.rawText().equals(cell.text()) ? "" : cell.rawText());
    }

    private static BigDecimal hundredths(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_EVEN);
    }
}
