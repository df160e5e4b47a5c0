package vn.khuyencong.ingest;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.Settings;

/**
 * {@code refresh}: the main job. It looks whether anything is new, and if so builds a release beside the published one
 * (documents, warehouse, comparisons, pages), and switches.
 */
@Command(
        name = "refresh",
        description = {
            "Đọc lại thư mục báo cáo và xuất bản kho dữ liệu, các so sánh và trang web, nếu có gì mới.",
            "Read the folder of reports anew and publish warehouse, comparisons and pages, if anything is new.",
            "The published files are replaced at the very end: a run that fails or is killed changes nothing."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong refresh",
            "  ./khuyencong refresh --reports ~/bao-cao --warehouse ~/kho/khuyencong.duckdb --out ~/kho/web"
        })
final class RefreshCommand implements Callable<Integer> {
    @Mixin
    private Places.Reports reports = new Places.Reports();

    @Mixin
    private Places.Corrected corrections = new Places.Corrected();

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Out out = new Places.Out();

    @Mixin
    private Places.Config config = new Places.Config();

    @Option(
            names = "--overrule",
            paramLabel = "CỔNG",
            description = {
                "Cho qua một cổng kiểm soát đã đóng, gọi theo tên; dùng được nhiều lần.",
                "Let the release through a gate that is closed, by its name; repeatable."
            })
    private List<String> overruled = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Settings settings = Settings.read(config.file());
        Journal journal = Journal.to(spec.commandLine().getErr());
        Publishing publishing = new Publishing(warehouse, out, journal);
        RunLog log = new RunLog(spec.commandLine().getParseResult().originalArgs(), publishing.releases(), journal);
        Refresh refresh = new Refresh(
                publishing, log, settings, config.file(), reports.folder(), corrections.folder(), overruled);
        ExitCode code = ExitCode.OUR_FAILURE;
        try {
            code = publishing.alone(refresh::run);
        } catch (RuntimeException e) {
            code = Failure.tell(e, journal);
        } finally {
            log.end(code, settings);
        }
        return code.code();
    }
}
