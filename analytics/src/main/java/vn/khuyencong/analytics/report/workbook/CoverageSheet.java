package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Coverage;
import vn.khuyencong.analytics.report.content.NumberKind;
import vn.khuyencong.analytics.report.content.Province;

/** Which of the 63 provinces has what: those with documents first, then those without. */
record CoverageSheet(Content content) {
    private static final Bilingual MISSING = new Bilingual("thiếu", "missing");

    void write(SXSSFWorkbook workbook, Styles styles) throws IOException, SQLException {
        Sheet sheet = new Sheet(workbook, styles, "Độ phủ · Coverage", 2, columns());
        List<Coverage> present = content.coverage();
        for (Coverage coverage : present) {
            line(sheet.line(), coverage);
        }
        for (Province province : content.provinces()) {
            Optional<String> code = Optional.of(province.code());
            if (present.stream().noneMatch(one -> one.provinceCode().equals(code))) {
                line(sheet.line(), new Coverage(code, Map.of(), 0, 0, 0));
            }
        }
        sheet.close();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Mã tỉnh", "Province code", 9));
        columns.add(Column.of("Tỉnh", "Province", 24));
        columns.add(Column.of("Nay thuộc", "Now in", 20));
        columns.add(Column.of("Văn bản", "Documents", 10));
        for (String facet : Coverage.FACETS) {
            columns.add(new Column(content.words().of("facet", facet), 26));
        }
        columns.add(Column.of("Con số", "Figures", 10));
        columns.add(Column.of("Đã kiểm", "Verified", 10));
        columns.add(Column.of("Mâu thuẫn", "Contradicted", 12));
        return columns;
    }

    private void line(Line line, Coverage coverage) {
        line.text(coverage.provinceCode())
                .text(content.words().province(coverage.provinceCode()))
                .text(content.provinces().stream()
                        .filter(province -> Optional.of(province.code()).equals(coverage.provinceCode()))
                        .flatMap(province -> province.successor().stream())
                        .map(Bilingual::both)
                        .findFirst())
                .count(content.documents().stream()
                        .filter(document -> document.provinceCode().equals(coverage.provinceCode()))
                        .count());
        for (String facet : Coverage.FACETS) {
            line.text(spans(coverage.of(facet)));
        }
        line.count(coverage.observations())
                .number(NumberKind.SHARE, share(coverage))
                .count(coverage.contradicted());
    }

    private static Optional<BigDecimal> share(Coverage coverage) {
        return coverage.observations() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(coverage.verified())
                        .divide(BigDecimal.valueOf(coverage.observations()), MathContext.DECIMAL64));
    }

    private String spans(List<Coverage.Span> spans) {
        return spans.isEmpty()
                ? MISSING.both()
                : spans.stream()
                        .map(span -> "%s: %s (%d)"
                                .formatted(
                                        content.words()
                                                .of("scenario", span.scenario())
                                                .both(),
                                        span.years(),
                                        span.figures()))
                        .collect(Collectors.joining("\n"));
    }
}
