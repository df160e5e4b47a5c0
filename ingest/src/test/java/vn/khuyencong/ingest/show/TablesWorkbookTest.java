package vn.khuyencong.ingest.show;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;

/** The workbook of tables, read again. */
class TablesWorkbookTest {
    /** A header of two rows with spans both ways; figures as they are printed, a formula that is none, a blank cell. */
    private static final Table TABLE = Table.of(
                    Table.Method.RULED,
                    4,
                    3,
                    List.of(
                            cell(0, 0, 2, 1, "Nội dung", 3).withHeader(true),
                            cell(0, 1, 1, 2, "Kinh phí", 3).withHeader(true),
                            cell(1, 1, 1, 1, "2024", 3).withHeader(true),
                            cell(1, 2, 1, 1, "2025", 3).withHeader(true),
                            cell(2, 0, 1, 1, "=HYPERLINK(\"x\")", 3),
                            cell(2, 1, 1, 1, "1.389,6", 3),
                            cell(2, 2, 1, 1, "0012", 3),
                            cell(3, 0, 1, 2, "- Máy\nmay", 4),
                            cell(3, 2, 1, 1, "", 4)))
            .withCaption(Optional.of("PHỤ LỤC I"), Optional.of("triệu đồng"));

    private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text, int page) {
        return Cell.asPrinted(
                row, column, rowSpan, columnSpan, text, Optional.of(new Place(page, new Box(10, 20.5, 30.125, 40))));
    }

    private static byte[] written() throws IOException {
        Source source = new Source(
                "a.pdf",
                "ab".repeat(32),
                "application/pdf",
                Optional.empty(),
                Optional.of(4),
                Source.TextSource.TEXT_LAYER);
        Table other =
                Table.of(Table.Method.OFFICE, 1, 1, List.of(Cell.asPrinted(0, 0, 1, 1, "một ô", Optional.empty())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TablesWorkbook.write(new Document(source, List.of(), List.of(TABLE, other)), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written()));
    }

    @Test
    void eachTableIsASheetNamedByItsPages() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            List<String> names = List.of(
                    workbook.getSheetName(0),
                    workbook.getSheetName(1),
                    workbook.getSheetName(2),
                    workbook.getSheetName(3));
            assertEquals(List.of("Mục lục - Contents", "Bảng 1 tr.3-4", "Bảng 2", "Ô - Cells"), names);
            assertEquals(4, workbook.getNumberOfSheets());
        }
    }

    @Test
    void textsStandAsPrintedAndSpansAreMerged() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet sheet = workbook.getSheet("Bảng 1 tr.3-4");
            Set<String> merged = sheet.getMergedRegions().stream()
                    .map(region -> region.formatAsString())
                    .collect(Collectors.toSet());
            assertEquals(Set.of("A1:A2", "B1:C1", "A4:B4"), merged);
            assertEquals("Nội dung", text(sheet, 0, 0));
            assertEquals("Kinh phí", text(sheet, 0, 1));
            assertEquals("1.389,6", text(sheet, 2, 1));
            assertEquals("0012", text(sheet, 2, 2));
            assertEquals("- Máy\nmay", text(sheet, 3, 0));
            assertEquals("", text(sheet, 3, 2));
            assertEquals("", text(sheet, 0, 2));
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        assertTrue(cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.BLANK, "text");
        return cell.getStringCellValue();
    }

    @Test
    void theHeaderIsBoldAndStaysInSight() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet sheet = workbook.getSheet("Bảng 1 tr.3-4");
            assertEquals(2, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertTrue(sheet.getRow(1).getCell(2).getCellStyle().getFont().getBold());
            assertTrue(!sheet.getRow(2).getCell(2).getCellStyle().getFont().getBold());
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFCell cell = workbook.getSheet("Bảng 1 tr.3-4").getRow(2).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals("=HYPERLINK(\"x\")", cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void everyCellLeadsBackToItsPageAndBox() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet cells = workbook.getSheet("Ô - Cells");
            assertEquals(10, cells.getLastRowNum());
            assertEquals("Bảng 1 tr.3-4", cells.getRow(8).getCell(0).getStringCellValue());
            assertEquals("A4", cells.getRow(8).getCell(1).getStringCellValue());
            assertEquals(4, cells.getRow(8).getCell(5).getNumericCellValue());
            assertEquals(20.5, cells.getRow(8).getCell(7).getNumericCellValue());
            assertEquals("- Máy\nmay", cells.getRow(8).getCell(10).getStringCellValue());
            assertEquals(CellType.BLANK, cells.getRow(10).getCell(5).getCellType());
        }
    }

    @Test
    void theContentsLeadToTheSheets() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet contents = workbook.getSheet("Mục lục - Contents");
            assertEquals("PHỤ LỤC I", contents.getRow(1).getCell(2).getStringCellValue());
            assertEquals("triệu đồng", contents.getRow(1).getCell(3).getStringCellValue());
            assertEquals(
                    "'Bảng 1 tr.3-4'!A1",
                    contents.getRow(1).getCell(1).getHyperlink().getLocation());
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        assertArrayEquals(written(), written());
    }
}
