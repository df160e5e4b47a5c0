package vn.khuyencong.ingest;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.warehouse.CheckReport;

/** {@code check}: the reconciliation report. */
@Command(
        name = "check",
        description = {
            "Báo cáo đối chiếu: mỗi tài liệu tự chứng minh số liệu của mình qua các phép cộng mà nó in ra (dòng con, nội dung,",
            "năm, nguồn vốn, bình quân, lời văn và bảng). Báo cáo nêu bao nhiêu phép cộng đúng, vì sao có phép cộng sai và",
            "sửa thế nào thì khớp, phần nào do làm tròn, phần nào chưa kiểm tra được.",
            "The reconciliation report: a document proves its own figures by the sums that it prints (lines, activities,",
            "years, sources, means, text against tables). It says how many sums hold, why some fail and what would mend",
            "them, what is rounding, and what could not be checked. Nothing is changed: the printed value stays."
        },
        footer = {
            "",
            "Cách đọc một dòng / How to read a line:",
            "  in 320 (số đề án, KCĐP, 2014–2020) ≠ 284 = 29 + 34 + …",
            "  tài liệu in 320, nhưng các số thành phần cộng lại là 284 / printed 320, but its parts add up to 284",
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong check",
            "  ./khuyencong check binh-dinh-2014-2020.pdf",
            "  ./khuyencong check binh-dinh-2014-2020.pdf --all --ids"
        })
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

    @Option(
            names = "--all",
            description = {
                "In cả chi tiết: mọi phép cộng lệch, chưa kiểm tra được, mọi điều cần xem lại.",
                "Print the details, too: every sum that differs or could not be checked, and every issue."
            })
    private boolean all;

    @Option(
            names = "--ids",
            description = {
                "In mã của tài liệu và của con số ở cuối dòng (cho explain và sql).",
                "Print the ids of the document and of the figures at the end of a line (for explain and sql)."
            })
    private boolean ids;

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<CheckReport> reports = CheckReport.of(warehouse.published(), document);
        if (reports.isEmpty()) {
            spec.commandLine().getErr().println("Kho không có tài liệu / No such document: " + document);
            return ExitCode.NOT_FOUND.code();
        }
        reports.forEach(
                report -> new CheckPage(report, all, ids, spec.commandLine().getOut()).print());
        return ExitCode.DONE.code();
    }
}
