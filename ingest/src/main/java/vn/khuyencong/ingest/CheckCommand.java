package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.warehouse.CheckReport;

/** {@code check}: the reconciliation report. */
@Command(
        name = "check",
        description = {
            "Báo cáo đối chiếu: các phép cộng của từng tài liệu đúng, làm tròn hay sai, và phần chưa kiểm tra được.",
            "The reconciliation report: which sums of each document hold, hold within rounding or fail, with a",
            "sentence for each that fails, and what could not be checked."
        },
        footer = {"", "Ví dụ / Examples:", "  ./khuyencong check", "  ./khuyencong check binh-dinh-2014-2020.pdf"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "TÀI_LIỆU",
            defaultValue = "",
            description = {
                "Mã tài liệu hoặc tên tệp (mặc định: mọi tài liệu).",
                "Id or file name of a document (default: all documents)."
            })
    private String document = "";

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<CheckReport> reports = CheckReport.of(warehouse.file(), document);
        if (reports.isEmpty()) {
            spec.commandLine().getErr().println("Kho không có tài liệu / No such document: " + document);
            return ExitCode.NOT_FOUND.code();
        }
        reports.forEach(this::print);
        return ExitCode.DONE.code();
    }

    private void print(CheckReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("■ " + report.fileName() + " (" + report.documentId() + ")");
        out.println("  Con số / Figures: " + counts(report.verifications(), "verification"));
        out.println("  Phép cộng / Sums:");
        report.verdicts()
                .forEach(row ->
                        out.println("    " + of(row, "rule") + " " + of(row, "verdict") + ": " + of(row, "count")));
        out.println("  Sai / Failing: " + report.failing().size());
        for (Map<String, String> sum : report.failing()) {
            out.println("    ✗ " + place(sum) + of(sum, "explanation") + " [" + of(sum, "observation_id") + "]");
        }
        out.println("  Con số chưa kiểm tra được / Figures in no sum:");
        report.unchecked()
                .forEach(row -> out.println("    " + place(row) + of(row, "measure") + ": " + of(row, "count")));
        out.println("  Vấn đề / Issues: " + report.notes().size());
        for (Map<String, String> issue : report.notes()) {
            out.println("    " + of(issue, "severity") + " " + place(issue) + of(issue, "text_vi") + " / "
                    + of(issue, "text_en"));
        }
        out.println();
    }

    private static String place(Map<String, String> row) {
        String table = row.containsKey("ordinal") ? table(of(row, "ordinal")) + ", " : "";
        String page = row.containsKey("page") ? "tr. " + of(row, "page") + ", " : "";
        return (table + page).replaceFirst(", $", ": ");
    }

    private static String table(String ordinal) {
        return ordinal.equals("0") ? "lời văn" : "bảng " + ordinal;
    }

    private static String counts(List<Map<String, String>> rows, String name) {
        return String.join(
                " · ",
                rows.stream().map(row -> of(row, name) + " " + of(row, "count")).toList());
    }

    private static String of(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
