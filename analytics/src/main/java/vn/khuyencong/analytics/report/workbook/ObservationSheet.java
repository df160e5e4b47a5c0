package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.NumberKind;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.SourceDocument;
import vn.khuyencong.analytics.report.content.Words;

/** Every figure of every document, with the place where it is printed. */
record ObservationSheet(Content content) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Mã tỉnh", "Province code", 9),
            Column.of("Tỉnh", "Province", 20),
            Column.of("Từ năm", "From", 8),
            Column.of("Đến năm", "To", 8),
            Column.of("Loại số", "Scenario", 18),
            Column.of("Cách tính", "Statistic", 16),
            Column.of("Chỉ tiêu", "Measure", 18),
            Column.of("Nguồn", "Fund", 26),
            Column.of("Nội dung", "Activity", 34),
            Column.of("Bậc", "Level", 16),
            Column.of("Số mục in", "Printed numbering", 10),
            Column.of("Nhãn in", "Printed label", 40),
            Column.of("Số", "Figure", 16),
            Column.of("Đơn vị", "Unit", 20),
            Column.of("Cận", "Bound", 14),
            Column.of("Kiểm chứng", "Verification", 20),
            Column.of("Chất lượng đọc", "Quality", 22),
            Column.of("Chữ in", "Printed text", 24),
            Column.of("Tệp", "File", 28),
            Column.of("Trang", "Page", 8),
            Column.of("Bảng (0 = lời văn)", "Table (0 = running text)", 10),
            Column.of("Hàng (từ 1)", "Row (from 1)", 8),
            Column.of("Cột (từ 1)", "Column (from 1)", 8),
            Column.of("Mã số liệu", "Observation", 28),
            Column.of("Mã ô", "Cell", 28));

    void write(SXSSFWorkbook workbook, Styles styles) throws IOException, SQLException {
        Sheet sheet = new Sheet(workbook, styles, "Số liệu · Observations", 2, COLUMNS);
        for (SourceDocument document : content.documents()) {
            for (Observation figure : content.observations(document)) {
                line(sheet.line(), figure);
            }
        }
        sheet.close();
    }

    private void line(Line line, Observation figure) {
        Words words = content.words();
        line.text(figure.provinceCode())
                .text(words.province(figure.provinceCode()))
                .year(figure.periodStart())
                .year(figure.periodEnd())
                .text(words.of("scenario", figure.scenario()))
                .text(words.of("statistic", figure.statistic()))
                .text(words.of("measure", figure.measure()))
                .text(figure.fundingSource()
                        .map(code -> words.of("funding_source", code).both()))
                .text(figure.activityCode()
                        .map(code -> words.activity(Optional.of(code)))
                        .map(Bilingual::both))
                .text(words.of("level", figure.level()))
                .text(figure.itemPath())
                .text(figure.itemLabel())
                .number(NumberKind.MONEY, figure.value())
                .text(words.of("unit", figure.unit()))
                .text(figure.bound().map(code -> words.of("bound", code).both()))
                .text(words.of("verification", figure.verification()))
                .text(words.of("quality", figure.quality()))
                .text(figure.rawText())
                .text(figure.printed().fileName())
                .count(figure.printed().page())
                .count(figure.printed().table())
                .count(figure.printed().row() + 1)
                .count(figure.printed().column() + 1)
                .text(figure.observationId())
                .text(figure.printed().cellId());
    }
}
