package vn.khuyencong.ingest.show;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;

/**
 * The tables of a document as a workbook: a list of them, a sheet for each, and one that says of every cell where it is
 * printed. All cells are text, as printed: a number here would be a guess at what its dots and commas mean.
 */
public final class TablesWorkbook {
    private static final Date FIXED = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

    /** Rows of one sheet that are held in memory while it is written. */
    private static final int WINDOW = 200;

    private TablesWorkbook() {}

    /** Writes the workbook; the same document gives the same bytes, so no time of day is in it. */
    public static void write(Document document, OutputStream target) throws IOException {
        Path raw = Files.createTempFile("khuyencong-", ".xlsx");
        try (XSSFWorkbook whole = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(whole, WINDOW, false, true)) {
            fill(workbook, document);
            properties(whole);
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            FixedZip.copy(raw, target);
        } finally {
            Files.delete(raw);
        }
    }

    private static void fill(SXSSFWorkbook workbook, Document document) throws IOException {
        SheetStyles styles = new SheetStyles(workbook);
        List<Table> tables = document.tables();
        List<String> names = new ArrayList<>();
        for (int index = 0; index < tables.size(); index++) {
            names.add(sheetName(index + 1, tables.get(index)));
        }
        ContentsSheet.write(workbook, styles, document, names);
        for (int index = 0; index < tables.size(); index++) {
            TableSheet.write(workbook, styles, names.get(index), tables.get(index));
        }
        CellsSheet.write(workbook, styles, tables, names);
    }

    /** "Bảng 2 tr.3-5". */
    private static String sheetName(int ordinal, Table table) {
        Optional<Integer> first = table.findPageStart();
        Optional<Integer> last = table.findPageEnd();
        String pages = first.map(page -> " tr." + page).orElse("");
        return "Bảng " + ordinal + pages + (first.equals(last) ? "" : "-" + last.orElseThrow());
    }

    private static void properties(XSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("khuyencong");
        properties.setCreated(Optional.of(FIXED));
        properties.setModified(Optional.of(FIXED));
    }
}
