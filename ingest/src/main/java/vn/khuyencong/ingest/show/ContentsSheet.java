package vn.khuyencong.ingest.show;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;

/** The first sheet: the tables of the document, with a link to the sheet of each. */
final class ContentsSheet {
    private static final List<ListSheet.Column> COLUMNS = List.of(
            new ListSheet.Column("Bảng / Table", 12),
            new ListSheet.Column("Trang tính / Sheet", 22),
            new ListSheet.Column("Tiêu đề / Title", 60),
            new ListSheet.Column("Đơn vị / Unit", 20),
            new ListSheet.Column("Từ trang / First page", 12),
            new ListSheet.Column("Đến trang / Last page", 12),
            new ListSheet.Column("Số hàng / Rows", 10),
            new ListSheet.Column("Số cột / Columns", 10),
            new ListSheet.Column("Hàng tiêu đề / Header rows", 12),
            new ListSheet.Column("Cách tìm / Method", 14),
            new ListSheet.Column("Tài liệu / Document", 40));

    private ContentsSheet() {}

    static void write(SXSSFWorkbook workbook, SheetStyles styles, Document document, List<String> names)
            throws IOException {
        ListSheet sheet = new ListSheet(workbook, styles, "Mục lục - Contents", COLUMNS);
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            Table table = tables.get(index);
            sheet.next();
            sheet.number(index + 1);
            link(workbook, sheet.text(names.get(index)), names.get(index));
            sheet.text(table.title().orElse(""));
            sheet.text(table.unit().orElse(""));
            sheet.number(table.findPageStart());
            sheet.number(table.findPageEnd());
            sheet.number(table.rowCount());
            sheet.number(table.columnCount());
            sheet.number(table.headerRowCount());
            sheet.text(table.method().name().toLowerCase(Locale.ROOT));
            sheet.text(document.source().fileName());
        }
        sheet.close();
    }

    private static void link(SXSSFWorkbook workbook, Cell cell, String sheet) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet + "'!A1");
        cell.setHyperlink(link);
    }
}
