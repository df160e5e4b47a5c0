package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.khuyencong.analytics.report.content.Compared;
import vn.khuyencong.analytics.report.content.Content;

/** Writes the workbook: the same content gives the same bytes, so no time of day is in it. */
public final class Workbook {
    private static final Date FIXED = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

    /** Rows of one sheet that are held in memory while it is written. */
    private static final int WINDOW = 200;

    private Workbook() {}

    /** Writes a new file at {@code target}. */
    public static void write(Content content, Path target) throws IOException, SQLException {
        Path raw = Files.createTempFile("khuyencong-", ".xlsx");
        try (XSSFWorkbook whole = new XSSFWorkbook();
                // Texts stand in their cells: a table of shared ones would hold every id of the warehouse in memory.
                SXSSFWorkbook workbook = new SXSSFWorkbook(whole, WINDOW, true, false)) {
            fill(workbook, content);
            properties(whole);
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            FixedZip.copy(raw, target);
        } finally {
            Files.delete(raw);
        }
    }

    private static void fill(SXSSFWorkbook workbook, Content content) throws IOException, SQLException {
        Styles styles = new Styles(workbook);
        new ReadFirstSheet(content).write(workbook, styles);
        new CoverageSheet(content).write(workbook, styles);
        for (Compared compared : content.comparisons()) {
            new ComparisonSheet(content, compared).write(workbook, styles);
        }
        new ObservationSheet(content).write(workbook, styles);
        new SumSheet(content).write(workbook, styles);
        new DocumentSheet(content).write(workbook, styles);
        new IssueSheet(content).write(workbook, styles);
    }

    private static void properties(XSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle("khuyencong");
        properties.setCreator("khuyencong");
        properties.setCreated(Optional.of(FIXED));
        properties.setModified(Optional.of(FIXED));
    }
}
