package vn.khuyencong.ingest.reader.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.Reader;

/** A workbook set up in a test, and read again from its file. */
final class BookFile {
    private final Workbook workbook;
    private final boolean ooxml;
    private final CellStyle ruled;
    private Sheet sheet;

    private BookFile(boolean ooxml) {
        this.ooxml = ooxml;
        this.workbook = ooxml ? new XSSFWorkbook() : new HSSFWorkbook();
        this.sheet = workbook.createSheet("Biểu 1");
        this.ruled = workbook.createCellStyle();
        ruled.setBorderTop(BorderStyle.THIN);
        ruled.setBorderBottom(BorderStyle.THIN);
        ruled.setBorderLeft(BorderStyle.THIN);
        ruled.setBorderRight(BorderStyle.THIN);
    }

    static BookFile xlsx() {
        return new BookFile(true);
    }

    static BookFile xls() {
        return new BookFile(false);
    }

    BookFile sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    Workbook workbook() {
        return workbook;
    }

    Sheet sheet() {
        return sheet;
    }

    Cell cell(String address) {
        CellReference place = new CellReference(address);
        Row row = sheet.getRow(place.getRow());
        Row there = row == null ? sheet.createRow(place.getRow()) : row;
        Cell cell = there.getCell(place.getCol());
        return cell == null ? there.createCell(place.getCol()) : cell;
    }

    BookFile put(String address, String text) {
        cell(address).setCellValue(text);
        return this;
    }

    BookFile put(String address, double value, String format) {
        Cell cell = cell(address);
        cell.setCellValue(value);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return this;
    }

    BookFile merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** Rows of cells parted by "|"; what reads as a number of plain digits is one. */
    BookFile rows(String address, String... rows) {
        CellReference place = new CellReference(address);
        for (int i = 0; i < rows.length; i++) {
            String[] texts = rows[i].split("\\|", -1);
            for (int j = 0; j < texts.length; j++) {
                set(new CellReference(place.getRow() + i, place.getCol() + j).formatAsString(), texts[j].strip());
            }
        }
        return this;
    }

    private void set(String address, String text) {
        if (text.matches("-?\\d+(?:\\.\\d+)?")) {
            cell(address).setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell(address).setCellValue(text);
        }
    }

    /** Lines around each cell of a range. */
    BookFile rule(String range) {
        for (var place : CellRangeAddress.valueOf(range)) {
            cell(place.formatAsString()).setCellStyle(ruled);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read(Path folder, Issues issues) {
        return find(folder, issues).orElseThrow(() -> new AssertionError(issues.all()));
    }

    Optional<Document> find(Path folder, Issues issues) {
        try {
            Path file = Files.write(folder.resolve(ooxml ? "biểu.xlsx" : "biểu.xls"), bytes());
            return new Reader(List.of(new ExcelReader())).read(file, issues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
