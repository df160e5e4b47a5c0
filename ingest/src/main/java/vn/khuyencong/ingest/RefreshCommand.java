package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionFolder;
import vn.khuyencong.ingest.reconciliation.correction.Corrections;
import vn.khuyencong.ingest.warehouse.IngestionTimes;
import vn.khuyencong.ingest.warehouse.Manifest;
import vn.khuyencong.ingest.warehouse.Published;
import vn.khuyencong.ingest.warehouse.WarehouseBuilder;

/**
 * {@code refresh}: the first half of the main job. It looks whether anything is new, and if so builds the warehouse
 * beside the published one; the launcher then lets the analytics program publish it, and calls again to seal.
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
    /** Added to the exit code when a warehouse was built that waits to be published. */
    static final int BUILT = 100;

    @Mixin
    private Places.Reports reports = new Places.Reports();

    @Mixin
    private Places.Corrected corrections = new Places.Corrected();

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Out out = new Places.Out();

    @Option(names = "--seal", hidden = true, description = "The launcher's last step: all is published.")
    private boolean seal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path outFolder =
                out.folder().orElseGet(() -> warehouse.file().toAbsolutePath().getParent());
        if (seal) {
            return seal(outFolder);
        }
        try {
            return refresh(ReportFiles.under(List.of(reports.folder())), outFolder);
        } catch (IOException e) {
            err().println("Không đọc được thư mục báo cáo / Cannot read the folder of reports: " + e);
            return nothingPublished();
        }
    }

    private int seal(Path outFolder) {
        if (Files.exists(Published.next(warehouse.file()))) {
            err().println("Kho dữ liệu mới chưa được xuất bản. / The new warehouse has not been published: "
                    + Published.next(warehouse.file()));
            return ExitCode.OUR_FAILURE.code();
        }
        Manifest.seal(warehouse.file(), outFolder);
        return ExitCode.DONE.code();
    }

    private int refresh(List<Path> files, Path outFolder) {
        if (files.isEmpty()) {
            err().println("Thư mục không có báo cáo nào / No report in the folder: " + reports.folder());
            return nothingPublished();
        }
        Manifest manifest = Manifest.of(files, CorrectionFolder.files(corrections.folder()), program());
        return manifest.findPublished(warehouse.file(), outFolder)
                .map(this::nothingNew)
                .orElseGet(() -> build(files, manifest));
    }

    private int build(List<Path> files, Manifest manifest) {
        Corrections written = Corrections.read(corrections.folder());
        err().println("Đang đọc " + files.size() + " tệp… / Reading " + files.size() + " files…");
        err().flush();
        IngestRun run = IngestRun.ofAll(files, written, Progress.to(err()));
        run.report(err());
        if (run.isEmpty()) {
            return nothingPublished();
        }
        try (WarehouseBuilder builder = WarehouseBuilder.open()) {
            run.addTo(builder, IngestionTimes.of(warehouse.file()));
            builder.writeTo(Published.next(warehouse.file()));
        }
        int code = run.exitCode().code();
        manifest.ended(code, run.remarks()).begin(warehouse.file());
        return BUILT + code;
    }

    private int nothingNew(Manifest published) {
        published.remarks().forEach(err()::println);
        err().println("Không có gì mới: mọi thứ đã được xuất bản. / Nothing new: all is published already.");
        return published.exitCode();
    }

    private int nothingPublished() {
        err().println("Không xuất bản gì; giữ nguyên bản đang có. / Nothing is published; what stands there stays.");
        return ExitCode.NOTHING_PUBLISHED.code();
    }

    /** The files that the program is made of, as the launcher names them. */
    private static List<Path> program() {
        return Stream.of(System.getProperty("khuyencong.program", "").split(java.io.File.pathSeparator))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
