package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A sheet with one row of heads, which stays in sight and filters, and lines under it. What is longer than a sheet can be
 * goes on in another one of the same name with a number.
 */
final class Sheet {
    /** Rows of a sheet, the heads among them. */
    static final int LONGEST = 1_048_576;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final String name;
    private final int frozen;
    private final List<Column> columns;
    private final int longest;
    private SXSSFSheet sheet;
    private int part = 1;
    private int lines;

    /** @param frozen how many columns stay in sight */
    Sheet(SXSSFWorkbook workbook, Styles styles, String name, int frozen, List<Column> columns) {
        this(workbook, styles, name, frozen, columns, LONGEST);
    }

    Sheet(SXSSFWorkbook workbook, Styles styles, String name, int frozen, List<Column> columns, int longest) {
        this.workbook = workbook;
        this.styles = styles;
        this.name = name;
        this.frozen = frozen;
        this.columns = List.copyOf(columns);
        this.longest = longest;
        sheet = begun(name);
    }

    private SXSSFSheet begun(String title) {
        SXSSFSheet sheet = workbook.createSheet(title);
        Row heads = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = heads.createCell(i);
            cell.setCellValue(columns.get(i).head());
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.createFreezePane(frozen, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /** The next line. */
    Line line() throws IOException {
        lines++;
        if (lines == longest) {
            lines--;
            close();
            part++;
            lines = 1;
            sheet = begun(name + " " + part);
        }
        return new Line(sheet.createRow(lines), styles);
    }

    /** To be called once, when all lines are there, and before the next sheet is begun. */
    void close() throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, lines, 0, columns.size() - 1));
        // Left to the end, POI would flush the sheets in the order of a hash, and number the shared texts by it.
        sheet.flushRows();
    }
}
