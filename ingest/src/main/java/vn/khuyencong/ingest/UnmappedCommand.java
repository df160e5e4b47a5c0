package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.warehouse.UnmappedWords;
import vn.khuyencong.ingest.warehouse.WarehouseBuild;

/** {@code unmapped}: the words that no vocabulary knows, ready to be added to one. */
@Command(
        name = "unmapped",
        description = {
            "Liệt kê tiêu đề, tên dòng, đơn vị chưa hiểu: có trong bao nhiêu tài liệu, bao",
            "nhiêu chỗ, một ví dụ, và tệp từ vựng để bổ sung. Không ghi tệp: xem kho dữ liệu;",
            "có ghi tệp: đọc các tệp đó, không lưu lại.",
            "List the headings, labels and units that were not understood: in how many",
            "documents and places, one example, and the resource file that a synonym goes",
            "into. Without files the warehouse is asked; files are read for this list alone,",
            "and nothing is kept."
        },
        footer = {
            "",
            "Thêm một từ / To add a word:",
            "  1. Mở tệp ghi ở đầu mục, tìm mã đúng nghĩa, thêm cụm từ vào “phrases” và tiêu",
            "     đề đúng như bản in vào “examples”.",
            "     Open the file named above the words, find the code that they mean, add the",
            "     phrase to “phrases” and the heading as it is printed to “examples”.",
            "  2. mvn -pl ingest test -Dtest='*Lexicon*,*Finder*'",
            "     chạy mọi ví dụ / runs every example",
            "  3. ./khuyencong refresh",
            "     đọc lại mọi báo cáo / reads all reports anew",
            "Xem thêm / More: docs/vocabulary.md",
            "",
            "Ký hiệu của cụm từ / Notation of phrases:",
            "  (một|hai)  một trong các từ / one of these",
            "  (từ)?      có thể vắng / perhaps",
            "  ...        nhiều nhất 60 chữ cái / at most sixty letters",
            "  Hoa, thường, dấu cách, dấu câu không phân biệt. / Capitals, blanks and",
            "  punctuation do not matter.",
            "",
            "Số đếm / Counts: tài liệu = documents, chỗ = places, số = figures that depend",
            "on the words. Ô đếm từ 0, trang từ 1. / Cells count from 0, pages from 1.",
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong unmapped",
            "  ./khuyencong unmapped bao-cao-2023.docx phu-luc.pdf",
            "  ./khuyencong unmapped --format csv > tu-moi.csv",
            "  ./khuyencong unmapped --format json | jq '.[] | .words'"
        })
final class UnmappedCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "TỆP",
            description = {
                "Báo cáo hoặc thư mục cần xem (mặc định: kho dữ liệu).",
                "Reports, or folders of reports (default: the warehouse)."
            })
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            defaultValue = "TEXT",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = {
                "Dạng kết quả: text (mặc định) để đọc; csv theo RFC 4180; json.",
                "Form of the list: text for people (default), csv (RFC 4180), json."
            })
    private UnmappedFormat format = UnmappedFormat.TEXT;

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Mixin
    private Places.Config config = new Places.Config();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (paths.isEmpty()) {
            print(warehouse.published());
            return ExitCode.DONE.code();
        }
        try {
            return ofFiles(ReportFiles.find(paths));
        } catch (IOException e) {
            err().println("Không đọc được / Cannot read: " + e);
            return ExitCode.SOME_FILES_UNREADABLE.code();
        }
    }

    /** The files become a warehouse that is gone when they are listed. */
    private int ofFiles(ReportFiles.Found found) throws IOException {
        Journal journal = Journal.to(err());
        try (ScratchFolder scratch = ScratchFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            Path nowhere = scratch.path().resolve("none");
            Workshop workshop = new Workshop(
                    scratch.path().resolve("documents"), scratch.path(), WorkerSettings.read(config.file()));
            IngestRun run = IngestRun.ofSome(RunInput.of(found), nowhere, workshop, Progress.to(journal));
            run.report(journal);
            Path passing = scratch.path().resolve("unmapped.duckdb");
            WarehouseBuild.of(run.plan(nowhere, false, passing));
            print(passing);
            return run.exitCode().code();
        }
    }

    private void print(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new UnmappedPage(UnmappedWords.list(file), out).print();
            case CSV, JSON -> UnmappedWords.write(file, format.form(), out);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
