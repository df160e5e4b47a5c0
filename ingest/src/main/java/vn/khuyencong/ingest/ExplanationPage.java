package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ingest.warehouse.Explanation;

/** Shows an explanation to a person: Vietnamese first, English beside it. */
final class ExplanationPage {
    private static final List<String> MEANING = List.of(
            "measure", "activity_code", "funding_source", "level", "scenario", "statistic", "bound", "indicator_code");

    private final Explanation explanation;
    private final PrintWriter out;

    ExplanationPage(Explanation explanation, PrintWriter out) {
        this.explanation = explanation;
        this.out = out;
    }

    void print() {
        line("Con số / Figure", value() + " " + of(explanation.figure(), "unit"));
        line("Chữ in / Printed", "“" + of(explanation.figure(), "raw_text") + "”");
        line("Nhãn / Label", join(" · ", explanation.figure(), "item_path", "item_label"));
        line("Nghĩa / Meaning", meaning());
        line("Thời kỳ / Period", join("–", explanation.figure(), "period_start", "period_end"));
        printPlace();
        line("Tiêu đề / Headers", String.join(" › ", explanation.headers()));
        line("Dòng / Line", String.join(" | ", explanation.line()));
        printRepair();
        printSums();
        line("Dùng trong / Used in", String.join(", ", explanation.comparisons()));
    }

    /** Each code by the name of its column: ALL is an activity and a funding source. */
    private String meaning() {
        return MEANING.stream()
                .filter(explanation.figure()::containsKey)
                .map(column -> column + " " + of(explanation.figure(), column))
                .collect(Collectors.joining(" · "));
    }

    private void printPlace() {
        line("Tài liệu / Document", join(" · ", explanation.document(), "file_name", "title", "document_number"));
        line(
                "Bảng / Table",
                join(" · ", explanation.table(), "ordinal", "title", "unit", "method") + " · "
                        + of(explanation.table(), "table_id"));
        line("Trang / Page", of(explanation.cell(), "page"));
        line(
                "Ô / Cell",
                "r" + of(explanation.cell(), "row_index") + " c" + of(explanation.cell(), "column_index") + " · "
                        + of(explanation.cell(), "cell_id"));
        line(
                "Vị trí / Box (pt)",
                Stream.of("x0", "y0", "x1", "y1")
                        .map(explanation.cell()::get)
                        .filter(corner -> corner != null)
                        .map(corner -> new BigDecimal(corner)
                                .setScale(1, RoundingMode.HALF_EVEN)
                                .toPlainString())
                        .collect(Collectors.joining(" ")));
        line("Chữ của ô / Cell text", of(explanation.cell(), "text"));
    }

    private void printRepair() {
        line("Chất lượng / Quality", of(explanation.figure(), "quality"));
        if (explanation.isRepaired()) {
            line("Trước khi sửa / Before repair", of(explanation.cell(), "raw_text"));
        }
        explanation.corrections().forEach(said -> line("Đính chính / Correction", said));
    }

    private void printSums() {
        line("Kiểm chứng / Verification", of(explanation.figure(), "verification") + strength());
        for (Map<String, String> sum : explanation.sums()) {
            boolean total = of(sum, "observation_id").equals(of(explanation.figure(), "observation_id"));
            out.println("  " + of(sum, "verdict") + " · " + of(sum, "rule") + " · " + (total ? "total" : "part"));
            out.println("    " + place(sum) + new SumLine(sum).text());
            if (of(sum, "verdict").equals("fails")) {
                out.println("    " + of(sum, "explanation"));
            }
        }
        if (explanation.sums().isEmpty()) {
            out.println("  Không có phép cộng nào. / It takes part in no sum.");
        }
    }

    private String strength() {
        return explanation.figure().containsKey("independent_sums")
                ? " (số phép cộng độc lập / independent sums: " + of(explanation.figure(), "independent_sums") + ")"
                : "";
    }

    private static String place(Map<String, String> sum) {
        String page = sum.containsKey("page") ? ", trang " + of(sum, "page") : "";
        return (of(sum, "ordinal").equals("0") ? "Lời văn" : "Bảng " + of(sum, "ordinal")) + page + ": ";
    }

    private String value() {
        return VietnameseNumber.of(new BigDecimal(of(explanation.figure(), "value")));
    }

    private void line(String name, String text) {
        if (!text.isEmpty()) {
            out.println(name + ": " + text);
        }
    }

    private static String of(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The values of some columns; what is NULL, or repeats the one before, is left out. */
    private static String join(String separator, Map<String, String> row, String... columns) {
        return Stream.of(columns)
                .map(column -> of(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(separator));
    }
}
