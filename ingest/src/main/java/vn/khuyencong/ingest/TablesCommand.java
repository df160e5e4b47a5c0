package vn.khuyencong.ingest;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.NoSuchPageException;
import vn.khuyencong.ingest.reader.PageRange;
import vn.khuyencong.ingest.reader.PageRequest;
import vn.khuyencong.ingest.show.TablesWorkbook;

/** {@code tables}: the tables of one document as they are printed, before any figure is observed. */
@Command(
        name = "tables",
        description = {
            "In các bảng của một tài liệu bất kỳ (PDF có lớp chữ, DOCX, DOC, XLSX, XLS,",
            "HTML, TXT, MD; mọi ngôn ngữ).",
            "Chữ và số đúng như bản in, kèm ô gộp, ô tiêu đề, trang và vị trí của từng ô.",
            "Print the tables of any document (PDF with a text layer, DOCX, DOC, XLSX, XLS,",
            "HTML, TXT, MD; in any language): text and numbers as printed, spans, headers,",
            "page and box of each cell. Nothing is kept."
        },
        footer = {
            "",
            "Các dạng / Forms:",
            "  text   để xem; chữ dài bị cắt bằng “…” / to look at; long texts are cut",
            "  csv    chỉ có lưới; giữa các bảng một dòng trống, chỗ bị ô gộp che để rỗng",
            "         the grids alone; a blank line between tables, covered places are empty",
            "  cells  CSV mỗi ô một dòng: bảng, hàng, cột, ô gộp, tiêu đề, trang, vị trí, chữ",
            "         CSV, a line a cell: table, row, column, spans, header, page, box, text",
            "  json   tất cả, cho chương trình khác / everything, for other programs",
            "  html   cho trình duyệt, đủ ô gộp / for a browser, with spans",
            "  xlsx   mỗi bảng một trang tính, có ô gộp; số giữ dạng chữ như bản in; trang",
            "         tính cuối ghi trang và vị trí của từng ô",
            "         a sheet a table, spans merged; numbers stay text, as printed; the last",
            "         sheet lists page and box of each cell",
            "",
            "Hàng và cột đếm từ 0, trang từ 1; vị trí tính bằng điểm (1/72 inch) từ góc trên",
            "bên trái trang. / Rows and columns count from 0, pages from 1; boxes are points",
            "(1/72 inch) from the top left corner of the page.",
            "Trong csv và cells, chữ mà bảng tính có thể coi là công thức có dấu nháy đơn (')",
            "đứng trước; bỏ đi một dấu là được nguyên văn (docs/csv.md). / In csv and cells, text",
            "that a spreadsheet might take for a formula has an apostrophe in front; take one away",
            "to have the text back (docs/csv.md).",
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong tables data/reports/binh-dinh-2014-2020.pdf --pages 16-18",
            "  ./khuyencong tables bao-cao.docx --out bang.xlsx",
            "  ./khuyencong tables report.pdf --format html > tables.html",
            "  ./khuyencong tables report.pdf --format json | jq '.tables[0].rows'",
            "",
            "Thấy bảng sai? / A table looks wrong?  ./khuyencong show report.pdf --page 3"
        })
final class TablesCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TỆP",
            description = {"Tài liệu cần đọc.", "The document to read."})
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|csv|cells|json|html|xlsx",
            description = {
                "Dạng kết quả (mặc định: theo đuôi của --out, nếu không thì text).",
                "Form of the result (default: as the ending of --out says, else text)."
            })
    private @Nullable TablesFormat format;

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description = {"Ghi vào tệp này (mặc định: in ra màn hình).", "Write to this file (default: print)."})
    private @Nullable Path out;

    @Option(
            names = "--pages",
            paramLabel = "3,5-7,9-",
            converter = PageRangeConverter.class,
            description = {
                "Chỉ đọc các trang này của PDF; bảng sang trang ngoài phạm vi sẽ bị cắt ở đó.",
                "Read only these pages of a PDF; a table that runs on outside of them is cut there."
            })
    private PageRange pages = PageRange.all();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr());
        TablesFormat form = format != null ? format : TablesFormat.ofEnding(out);
        if (form == TablesFormat.XLSX && out == null && Boolean.getBoolean("khuyencong.terminal.out")) {
            return messages.usage("Dạng xlsx không in được ra màn hình: thêm --out bang.xlsx. / A workbook cannot be"
                    + " printed on a terminal: add --out tables.xlsx.");
        }
        StillReading watch = StillReading.start(file, spec.commandLine().getErr());
        try (watch) {
            if (out != null) {
                OutFile.check(out, file);
            }
            Issues issues = new Issues();
            PageRequest request =
                    new PageRequest(pages, PageProgress.to(spec.commandLine().getErr()));
            Optional<Document> document = new Ingest().read(file, request, issues);
            issues.all().forEach(messages::tell);
            if (document.isEmpty()) {
                return ExitCode.SOME_FILES_UNREADABLE.code();
            }
            if (document.get().tables().isEmpty() && !pages.isAll()) {
                messages.say("Các trang này không có bảng nào. / There is no table on these pages.");
            }
            write(document.get(), form);
            return Messages.exitCode(issues).code();
        } catch (NoSuchPageException missing) {
            return messages.usage(MissingPage.message(missing));
        } catch (IOException e) {
            return messages.usage("Không ghi được / Cannot write: " + e);
        }
    }

    private void write(Document document, TablesFormat form) throws IOException {
        if (form == TablesFormat.XLSX) {
            try (OutputStream target = new BufferedOutputStream(
                    out == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(out))) {
                TablesWorkbook.write(document, target);
            }
        } else if (out == null) {
            form.print(document, spec.commandLine().getOut());
        } else {
            try (PrintWriter target = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
                form.print(document, target);
                if (target.checkError()) {
                    throw new IOException(out.toString());
                }
            }
        }
    }
}
