package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.Manifest;
import vn.khuyencong.ingest.release.Settings;
import vn.khuyencong.ingest.release.Staging;

/** {@code ingest}: adds documents to a warehouse, without comparisons and pages. */
@Command(
        name = "ingest",
        description = {
            "Đọc các tệp và thêm vào kho dữ liệu; tài liệu đã có giữ nguyên.",
            "Read files and add them to the warehouse; the documents that it holds stay.",
            "The comparisons are left out of date, so they are removed: run analyze and publish, or refresh."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong ingest bao-cao-2023.pdf",
            "  ./khuyencong ingest ~/bao-cao/ --warehouse thu.duckdb"
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "TỆP_HOẶC_THƯ_MỤC",
            description = {"Tệp báo cáo, hoặc thư mục có báo cáo.", "Reports, or folders of reports."})
    private List<Path> paths = List.of();

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Corrected corrections = new Places.Corrected();

    @Mixin
    private Places.Config config = new Places.Config();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Journal journal = Journal.to(spec.commandLine().getErr());
        try {
            ReportFiles.Found found = ReportFiles.find(paths);
            Publishing publishing = new Publishing(warehouse, new Places.Out(), journal);
            return publishing.alone(() -> ingest(publishing, found, journal)).code();
        } catch (IOException e) {
            journal.error("unreadable", "Không đọc được / Cannot read: " + e);
            return ExitCode.NOTHING_PUBLISHED.code();
        }
    }

    private ExitCode ingest(Publishing publishing, ReportFiles.Found found, Journal journal) throws IOException {
        WorkerSettings workers = WorkerSettings.read(config.file());
        try (Staging staging = publishing.releases().stage()) {
            Workshop workshop = Workshop.of(publishing.releases(), staging, workers);
            IngestRun run = IngestRun.ofSome(RunInput.of(found), corrections.folder(), workshop, Progress.to(journal));
            run.report(journal);
            if (run.isEmpty()) {
                journal.error("nothing-read", "Không có báo cáo nào đọc được. / No report could be read.");
                return ExitCode.NOTHING_PUBLISHED;
            }
            boolean keepsOthers = Files.exists(warehouse.file());
            Publishing.Built built = publishing.build(staging, run, keepsOthers, use -> {});
            if (built.code() != ExitCode.DONE) {
                return built.code();
            }
            publishing.publish(staging, Manifest.byHand(), Settings.DEFAULT.releasesKept());
            return built.run().exitCode();
        }
    }
}
