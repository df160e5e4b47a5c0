package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Issue;
import vn.khuyencong.analytics.report.content.SourceDocument;

/** What a person should look at. */
record IssueSheet(Content content) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Mức", "Severity", 18),
            Column.of("Mã", "Code", 24),
            Column.of("Tệp", "File", 30),
            Column.of("Trang", "Page", 8),
            Column.of("Bảng (0 = lời văn)", "Table (0 = running text)", 10),
            Column.of("Chuyện gì", "What (Vietnamese)", 70),
            Column.of("Chuyện gì (tiếng Anh)", "What", 70),
            Column.of("Mã ô", "Cell", 28));

    void write(SXSSFWorkbook workbook, Styles styles) throws IOException, SQLException {
        Sheet sheet = new Sheet(workbook, styles, "Cần xem lại · Issues", 2, COLUMNS);
        for (Issue issue : content.issues()) {
            sheet.line()
                    .text(content.words().of("severity", issue.severity()))
                    .text(issue.code())
                    .text(issue.documentId().flatMap(content::findDocument).map(SourceDocument::fileName))
                    .count(issue.page())
                    .count(issue.table())
                    .text(issue.text().vi())
                    .text(issue.text().en())
                    .text(issue.cellId());
        }
        sheet.close();
    }
}
