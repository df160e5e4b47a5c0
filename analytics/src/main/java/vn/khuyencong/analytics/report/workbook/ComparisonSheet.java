package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Compared;
import vn.khuyencong.analytics.report.content.Comparison;
import vn.khuyencong.analytics.report.content.ComparisonRow;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.NumberKind;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.SourceDocument;

/** One comparison: its numbers, the notes, and beside them the printed cells that they were computed from. */
record ComparisonSheet(Content content, Compared compared) {
    void write(SXSSFWorkbook workbook, Styles styles) throws IOException, SQLException {
        Comparison comparison = compared.comparison();
        Sheet sheet = new Sheet(workbook, styles, comparison.sheet(), 2, columns(comparison));
        // The figures behind the rows of one province at a time.
        for (Optional<String> province : provinces()) {
            List<ComparisonRow> rows = compared.of(province);
            Map<String, Observation> figures = content.evidence(rows);
            for (ComparisonRow row : rows) {
                line(sheet.line(), comparison, row, figures);
            }
        }
        sheet.close();
    }

    /** In the order of their first rows. */
    private List<Optional<String>> provinces() {
        return compared.rows().stream()
                .map(ComparisonRow::provinceCode)
                .distinct()
                .toList();
    }

    private static List<Column> columns(Comparison comparison) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Mã tỉnh", "Province code", 9));
        columns.add(Column.of("Tỉnh", "Province", 22));
        columns.add(Column.of("Từ năm", "From", 8));
        columns.add(Column.of("Đến năm", "To", 8));
        columns.add(Column.of("Loại số", "Scenario", 18));
        for (Comparison.Column column : comparison.columns()) {
            columns.add(new Column(column.title(), column.isNumber() ? 16 : 28));
        }
        columns.add(Column.of("So sánh được", "Comparable", 12));
        columns.add(Column.of("Phần tiền đã kiểm", "Verified share", 12));
        columns.add(Column.of("Độ phủ", "Coverage", 10));
        columns.add(Column.of("Lưu ý", "Notes", 60));
        columns.add(Column.of("Văn bản", "Document", 22));
        columns.add(Column.of("Chỗ in", "Where printed", 60));
        columns.add(Column.of("Mã số liệu", "Observations", 30));
        return columns;
    }

    private void line(Line line, Comparison comparison, ComparisonRow row, Map<String, Observation> figures) {
        line.text(row.provinceCode())
                .text(content.words().province(row.provinceCode()))
                .year(row.periodStart())
                .year(row.periodEnd())
                .text(content.words().of("scenario", row.scenario()));
        for (Comparison.Column column : comparison.columns()) {
            if (column.number() == null) {
                line.text(row.code(column.name()).isPresent() ? row.words(column, content.words()) : Bilingual.of(""));
            } else {
                line.number(column.number(), row.number(column.name()));
            }
        }
        line.text(row.comparable() ? new Bilingual("có", "yes") : new Bilingual("không", "no"))
                .number(NumberKind.SHARE, row.verifiedShare())
                .number(NumberKind.SHARE, row.coverage())
                .text(notes(row))
                .text(row.documentId().flatMap(content::findDocument).map(SourceDocument::fileName))
                .text(places(row, figures))
                .text(String.join("\n", row.observations()));
    }

    private String notes(ComparisonRow row) {
        return row.caveats().stream()
                .map(code -> content.words().of("caveat", code).both())
                .collect(Collectors.joining("\n"));
    }

    private static String places(ComparisonRow row, Map<String, Observation> figures) {
        return row.observations().stream()
                .flatMap(id -> Optional.ofNullable(figures.get(id)).stream())
                .map(figure -> figure.printed().document() + ", "
                        + figure.printed().place().vi() + ": “" + figure.rawText() + "”")
                .collect(Collectors.joining("\n"));
    }
}
