package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.reconciliation.Wording;
import vn.khuyencong.ingest.warehouse.CheckReport;

/** The reconciliation report of one document as text: what holds, why some sums fail, and what could not be checked. */
final class CheckPage {
    /** Sums of one cause that are shown without {@code --all}. */
    private static final int SHOWN = 4;

    private static final String CORRECTION = "corrected_by_hand";

    private static final String MISSING_LINE = "line_not_printed";

    /** An issue that stands for all of its kind is cut here. */
    private static final int SAMPLE = 110;

    private final CheckReport report;
    private final boolean all;
    private final boolean ids;
    private final PrintWriter out;

    CheckPage(CheckReport report, boolean all, boolean ids, PrintWriter out) {
        this.report = report;
        this.all = all;
        this.ids = ids;
        this.out = out;
    }

    void print() {
        Map<String, String> document = report.document();
        out.println("■ " + of(document, "file_name") + " — " + joined(document, "title", "document_number")
                + (document.containsKey("province") ? " — " + of(document, "province") : "") + years(document, " "));
        if (ids) {
            out.println("  " + of(document, "document_id"));
        }
        printSummary();
        printCauses();
        printUnexplained();
        printInFull("Dòng không được in / Lines that are not printed", MISSING_LINE);
        printRounding();
        printUnchecked();
        printInFull("Đính chính / Corrections by hand", CORRECTION);
        printIssues();
        out.println();
    }

    private void printSummary() {
        Map<String, String> figures = report.figures();
        out.println("  Phép cộng / Sums: " + (count("holds") + count("rounding") + count("fails")) + " — "
                + count("holds") + " đúng / hold · " + count("rounding") + " lệch do làm tròn / differ by rounding · "
                + count("fails") + " sai / fail; " + notChecked() + " chưa kiểm tra được / could not be checked");
        out.println("  Con số / Figures: " + of(figures, "verified") + " đã kiểm chứng / verified (trong đó "
                + of(figures, "strong") + " bởi ít nhất hai phép cộng độc lập / by two independent sums or more) · "
                + of(figures, "contradicted") + " mâu thuẫn / contradicted · " + of(figures, "unchecked")
                + " chưa kiểm tra / unchecked");
        if (figures.containsKey("money_share")) {
            out.println("  Kinh phí / Money: " + percent(of(figures, "money_share"))
                    + " giá trị in ra đã được kiểm chứng / of the money printed is verified");
        }
    }

    private void printCauses() {
        List<Map<String, String>> explained = explained();
        if (explained.isEmpty()) {
            return;
        }
        title("Nguyên nhân của các phép cộng sai / Causes of the sums that fail", explained.size());
        int number = 0;
        for (Map<String, String> cause : explained) {
            List<Map<String, String>> sums = sumsOf(cause);
            out.println("  " + ++number + ". " + of(cause, "text_vi"));
            out.println("     " + of(cause, "text_en"));
            out.println("     → " + sums.size() + " phép cộng / " + (sums.size() == 1 ? "sum:" : "sums:"));
            sums.stream().limit(all ? sums.size() : SHOWN).forEach(sum -> out.println("       " + line(sum)));
            if (!all && sums.size() > SHOWN) {
                int more = sums.size() - SHOWN;
                out.println("       … và " + more + " phép cộng nữa / and " + more + " more (--all)");
            }
        }
    }

    private List<Map<String, String>> explained() {
        return report.causes().stream()
                .filter(cause -> !of(cause, "kind").equals("unexplained"))
                .toList();
    }

    private void printUnexplained() {
        List<String> explained =
                explained().stream().map(cause -> of(cause, "cause_id")).toList();
        List<Map<String, String>> sums = report.sums().stream()
                .filter(sum -> of(sum, "verdict").equals("fails"))
                .filter(sum -> !explained.contains(of(sum, "cause_id")))
                .toList();
        if (!sums.isEmpty()) {
            title("Phép cộng sai, chưa rõ nguyên nhân / Failing sums without a known cause", sums.size());
            printByTable(sums);
        }
    }

    private void printRounding() {
        List<Map<String, String>> sums = report.sums().stream()
                .filter(sum -> of(sum, "verdict").equals("rounding"))
                .toList();
        if (sums.isEmpty()) {
            return;
        }
        title("Lệch do làm tròn / Differences by rounding", sums.size());
        if (all) {
            printByTable(sums);
        } else {
            report.verdicts().stream()
                    .filter(row -> of(row, "verdict").equals("rounding"))
                    .forEach(row -> out.println("  " + of(row, "count") + " × " + both(of(row, "rule"))));
        }
    }

    private void printUnchecked() {
        if (!report.reasons().isEmpty()) {
            title("Phép cộng chưa kiểm tra được / Sums that could not be checked", notChecked());
            report.reasons()
                    .forEach(row -> out.println(
                            "  " + of(row, "count") + " × " + of(row, "reason_vi") + " / " + of(row, "reason_en")));
        }
        if (!report.loose().isEmpty()) {
            title(
                    "Con số không nằm trong phép cộng nào kiểm chứng được / Figures that no sum vouches for",
                    report.loose().stream()
                            .mapToInt(row -> Integer.parseInt(of(row, "count")))
                            .sum());
            Map<String, List<String>> byTable = new LinkedHashMap<>();
            report.loose().forEach(row -> byTable.computeIfAbsent(table(row), table -> new ArrayList<>())
                    .add(of(row, "count") + " " + both(of(row, "measure"))));
            byTable.forEach((table, counts) -> out.println("  " + table + ": " + String.join(" · ", counts)));
        }
    }

    /** The issues of one kind, each in full. */
    private void printInFull(String title, String code) {
        List<Map<String, String>> ofKind = report.issues().stream()
                .filter(issue -> of(issue, "code").equals(code))
                .toList();
        if (!ofKind.isEmpty()) {
            title(title, ofKind.size());
            ofKind.forEach(this::printIssue);
        }
    }

    private void printIssue(Map<String, String> issue) {
        out.println("  " + place(issue) + of(issue, "text_vi") + " / " + of(issue, "text_en"));
    }

    private void printIssues() {
        List<Map<String, String>> others = report.issues().stream()
                .filter(issue -> !List.of(CORRECTION, MISSING_LINE).contains(of(issue, "code")))
                .filter(issue -> all || !of(issue, "code").equals("sum_not_checked"))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        title("Điều cần xem lại khác / Other things to look at", others.size());
        if (all) {
            others.forEach(this::printIssue);
        } else {
            Map<String, List<Map<String, String>>> codes = new LinkedHashMap<>();
            others.forEach(issue -> codes.computeIfAbsent(of(issue, "code"), code -> new ArrayList<>())
                    .add(issue));
            codes.forEach((code, same) -> out.println(
                    "  " + same.size() + " × " + code + ": " + sample(same.get(0)) + (same.size() > 1 ? " …" : "")));
            out.println("  (chi tiết: --all / details: --all)");
        }
    }

    private static String sample(Map<String, String> issue) {
        String text = of(issue, "text_vi");
        return text.length() > SAMPLE ? text.substring(0, SAMPLE).strip() + "…" : text;
    }

    private void printByTable(List<Map<String, String>> sums) {
        Map<String, List<Map<String, String>>> byTable = new LinkedHashMap<>();
        sums.forEach(sum -> byTable.computeIfAbsent(tableTitle(sum), table -> new ArrayList<>())
                .add(sum));
        byTable.forEach((table, ofTable) -> {
            out.println("  " + table);
            ofTable.forEach(sum -> out.println("    " + line(sum)));
        });
    }

    private String line(Map<String, String> sum) {
        return new SumLine(sum).text() + (ids ? " [" + of(sum, "observation_id") + "]" : "");
    }

    private List<Map<String, String>> sumsOf(Map<String, String> cause) {
        return report.sums().stream()
                .filter(sum -> of(sum, "cause_id").equals(of(cause, "cause_id")))
                .toList();
    }

    private void title(String text, int count) {
        out.println();
        out.println("  " + text + ": " + count);
    }

    private int count(String verdict) {
        return report.verdicts().stream()
                .filter(row -> of(row, "verdict").equals(verdict))
                .mapToInt(row -> Integer.parseInt(of(row, "count")))
                .sum();
    }

    private int notChecked() {
        return report.reasons().stream()
                .mapToInt(row -> Integer.parseInt(of(row, "count")))
                .sum();
    }

    private static String tableTitle(Map<String, String> sum) {
        String pages = sum.containsKey("page_start")
                ? ", trang " + of(sum, "page_start")
                        + (of(sum, "page_start").equals(of(sum, "page_end")) ? "" : "–" + of(sum, "page_end"))
                : "";
        String title = sum.containsKey("title") ? " · " + of(sum, "title").replaceAll("\\s+", " ") : "";
        return table(sum) + pages + title;
    }

    private static String table(Map<String, String> row) {
        return of(row, "ordinal").equals("0") ? "Lời văn / Text" : "Bảng / Table " + of(row, "ordinal");
    }

    private static String place(Map<String, String> row) {
        String ordinal = of(row, "ordinal");
        String table = ordinal.isEmpty() ? "" : ordinal.equals("0") ? "Lời văn" : "Bảng " + ordinal;
        String page = row.containsKey("page") ? (table.isEmpty() ? "" : ", ") + "trang " + of(row, "page") : "";
        return (table + page).isEmpty() ? "" : table + page + ": ";
    }

    private static String years(Map<String, String> document, String before) {
        return document.containsKey("period_start")
                ? before + of(document, "period_start") + "–" + of(document, "period_end")
                : "";
    }

    private static String joined(Map<String, String> row, String first, String second) {
        return (of(row, first) + " " + of(row, second)).strip().replaceAll("\\s+", " ");
    }

    private static String both(String code) {
        return Wording.vietnamese(code) + " / " + Wording.english(code);
    }

    private static String percent(String share) {
        return VietnameseNumber.of(new BigDecimal(share).movePointRight(2)) + " %";
    }

    private static String of(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
