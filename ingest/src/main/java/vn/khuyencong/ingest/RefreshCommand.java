package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionFolder;
import vn.khuyencong.ingest.reconciliation.correction.Corrections;
import vn.khuyencong.ingest.release.Manifest;
import vn.khuyencong.ingest.release.Release;
import vn.khuyencong.ingest.release.Releases;
import vn.khuyencong.ingest.release.Staging;
import vn.khuyencong.ingest.warehouse.IngestionTimes;
import vn.khuyencong.ingest.warehouse.Published;
import vn.khuyencong.ingest.warehouse.WarehouseBuilder;

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
    /** How many releases stay. */
    static final int RELEASES_KEPT = 5;

    /** The gate that keeps what a person rolled back from being published again. */
    private static final String ROLLED_BACK = "rolled_back";

    @Mixin
    private Places.Reports reports = new Places.Reports();

    @Mixin
    private Places.Corrected corrections = new Places.Corrected();

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Out out = new Places.Out();

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
        Publishing publishing = new Publishing(warehouse, out, err());
        return publishing.alone(() -> refresh(publishing));
    }

    private int refresh(Publishing publishing) throws IOException {
        Optional<List<Path>> files = files();
        if (files.isEmpty()) {
            return nothingPublished();
        }
        Manifest manifest = Manifest.of(
                reports.folder(), files.get(), CorrectionFolder.files(corrections.folder()), Programs.files());
        Optional<Release> made = findMade(publishing.releases(), manifest);
        return made.isPresent()
                ? publishAgain(publishing.releases(), made.get())
                : build(publishing, files.get(), manifest);
    }

    private Optional<List<Path>> files() {
        try {
            List<Path> files = ReportFiles.under(List.of(reports.folder()));
            if (!files.isEmpty()) {
                return Optional.of(files);
            }
            err().println("Thư mục không có báo cáo nào / No report in the folder: " + reports.folder());
        } catch (IOException e) {
            err().println("Không đọc được thư mục báo cáo / Cannot read the folder of reports: " + e);
        }
        return Optional.empty();
    }

    /** The release that was made from just this: the published one, or one that a run which was killed did not switch to. */
    private static Optional<Release> findMade(Releases releases, Manifest manifest) throws IOException {
        Optional<Release> current = releases.findCurrent();
        for (Release release : releases.all()) {
            boolean older = current.isPresent() && release.compareTo(current.get()) < 0;
            if (!older && manifest.hasMade(release) && Manifest.isIntact(release)) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    private int publishAgain(Releases releases, Release made) throws IOException {
        Manifest manifest = Manifest.of(made);
        manifest.remarks().forEach(err()::println);
        if (releases.findCurrent().equals(Optional.of(made))) {
            releases.repairLinks();
            err().println("Không có gì mới: mọi thứ đã được xuất bản. / Nothing new: all is published already.");
            return manifest.exitCode();
        }
        if (releases.isWithdrawn(made) && !overruled.contains(ROLLED_BACK)) {
            err().println("Cổng “" + ROLLED_BACK + "” đóng: bản phát hành " + made.name()
                    + ", làm từ đúng các báo cáo này, đã bị rút lại; giữ nguyên bản đang có. / Gate “" + ROLLED_BACK
                    + "” is closed: release " + made.name()
                    + ", made from just these reports, was rolled back; what is published stays. --overrule "
                    + ROLLED_BACK);
            return ExitCode.GATE_CLOSED.code();
        }
        releases.switchTo(made);
        err().println("Đã xuất bản bản phát hành " + made.name() + ", làm xong từ lần trước. / Published release "
                + made.name() + ", which an earlier run had finished.");
        return manifest.exitCode();
    }

    private int build(Publishing publishing, List<Path> files, Manifest manifest) throws IOException {
        Corrections written = Corrections.read(corrections.folder());
        err().println("Đang đọc " + files.size() + " tệp… / Reading " + files.size() + " files…");
        err().flush();
        try (Staging staging = publishing.releases().stage()) {
            IngestRun run = IngestRun.ofAll(files, written, Progress.to(err()));
            run.report(err());
            if (run.isEmpty()) {
                return nothingPublished();
            }
            try (WarehouseBuilder builder = WarehouseBuilder.open()) {
                run.addTo(builder, IngestionTimes.of(warehouse.file()));
                builder.writeTo(Published.next(staging.warehouse()));
            }
            int code = publishing.analyse(staging, "refresh", more());
            if (code != ExitCode.DONE.code()) {
                return code;
            }
            int ended = run.exitCode().code();
            publishing.publish(staging, manifest.ended(ended, run.remarks(), List.of()), RELEASES_KEPT);
            return ended;
        }
    }

    /** What the analytics program must know besides. */
    private List<String> more() {
        return overruled.stream()
                .filter(gate -> !gate.equals(ROLLED_BACK))
                .flatMap(gate -> Stream.of("--overrule", gate))
                .toList();
    }

    private int nothingPublished() {
        err().println("Không xuất bản gì; giữ nguyên bản đang có. / Nothing is published; what stands there stays.");
        return ExitCode.NOTHING_PUBLISHED.code();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
