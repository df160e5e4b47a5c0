package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Cause;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.NumberKind;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.SourceDocument;
import vn.khuyencong.analytics.report.content.Words;

/** Every sum that a document implies, those that fail first, with the place of its total and why it fails. */
record SumSheet(Content content) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Kết quả", "Verdict", 26),
            Column.of("Tệp", "File", 28),
            Column.of("Tỉnh", "Province", 20),
            Column.of("Trang", "Page", 8),
            Column.of("Bảng (0 = lời văn)", "Table (0 = running text)", 10),
            Column.of("Hàng (từ 1)", "Row (from 1)", 8),
            Column.of("Cột (từ 1)", "Column (from 1)", 8),
            Column.of("Nhãn in", "Printed label", 40),
            Column.of("Chỉ tiêu", "Measure", 18),
            Column.of("Nguồn", "Fund", 26),
            Column.of("Từ năm", "From", 8),
            Column.of("Đến năm", "To", 8),
            Column.of("Quy tắc", "Rule", 44),
            Column.of("Số in", "Printed", 14),
            Column.of("Tính ra", "Computed", 14),
            Column.of("Lệch", "Difference", 14),
            Column.of("Cho phép", "Tolerance", 12),
            Column.of("Các số thành phần", "Parts", 40),
            Column.of("Nguyên nhân", "Cause", 36),
            Column.of("Giải thích", "Explanation", 90),
            Column.of("Mã phép cộng", "Check", 28),
            Column.of("Mã ô", "Cell", 28));

    void write(SXSSFWorkbook workbook, Styles styles) throws IOException, SQLException {
        Sheet sheet = new Sheet(workbook, styles, "Phép cộng · Sums", 1, COLUMNS);
        for (SourceDocument document : content.documents()) {
            Map<String, Observation> figures = new LinkedHashMap<>();
            content.observations(document).forEach(figure -> figures.put(figure.observationId(), figure));
            List<Cause> causes = content.causes(document);
            for (Check check : content.checks(document)) {
                line(sheet.line(), document, check, figures, causes);
            }
        }
        sheet.close();
    }

    private void line(
            Line line, SourceDocument document, Check check, Map<String, Observation> figures, List<Cause> causes) {
        Words words = content.words();
        Optional<Observation> total = check.totals(figures).stream().findFirst();
        line.text(words.of("verdict", check.verdict()))
                .text(document.fileName())
                .text(words.province(document.provinceCode()))
                .count(total.flatMap(figure -> figure.printed().page()))
                .count(total.map(figure -> figure.printed().table()))
                .count(total.map(figure -> figure.printed().row() + 1))
                .count(total.map(figure -> figure.printed().column() + 1))
                .text(total.map(Observation::label))
                .text(total.map(figure -> words.of("measure", figure.measure()).both()))
                .text(total.flatMap(Observation::fundingSource)
                        .map(code -> words.of("funding_source", code).both()))
                .year(total.map(Observation::periodStart))
                .year(total.map(Observation::periodEnd))
                .text(words.of("rule", check.rule()))
                .number(NumberKind.MONEY, check.printedValue())
                .number(NumberKind.MONEY, check.computedValue())
                .number(NumberKind.MONEY, check.difference())
                .number(NumberKind.MONEY, check.tolerance())
                .text(check.parts(figures).stream()
                        .map(figure -> Numbers.exact(figure.value()))
                        .collect(Collectors.joining("; ")))
                .text(cause(check, causes).map(Bilingual::both))
                .text(check.explanation())
                .text(check.checkId())
                .text(total.map(figure -> figure.printed().cellId()));
    }

    private Optional<Bilingual> cause(Check check, List<Cause> causes) {
        return causes.stream()
                .filter(cause -> cause.checks().contains(check.checkId()))
                .findFirst()
                .map(cause -> content.words().of("cause", cause.kind()));
    }
}
