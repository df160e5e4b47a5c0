package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;

/** {@code tables}: the tables of one document as they are printed, before any figure is observed. */
@Command(
        name = "tables",
        description = {
            "In các bảng của một tài liệu: chữ trong ô, ô gộp, trang và vị trí.",
            "Print the tables of one document: text, spans, page and box of each cell. Nothing is kept."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong tables data/reports/binh-dinh-2014-2020.pdf",
            "  ./khuyencong tables --format html bao-cao.docx > bang.html",
            "  ./khuyencong tables --format json bao-cao.pdf | jq '.tables[0].rows'"
        })
final class TablesCommand implements Callable<Integer> {
    /** The forms in which tables are printed. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        HTML
    }

    @Parameters(
            paramLabel = "TỆP",
            description = {"Tài liệu cần đọc.", "The document to read."})
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|html",
            defaultValue = "TEXT",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Dạng kết quả: text (mặc định), csv (các bảng cách nhau một dòng trống), json, html.",
                "Form of the result: text (default), csv (a blank line between tables), json, html."
            })
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Issues issues = new Issues();
        Optional<Document> document = new Ingest().read(file, issues);
        issues.all().forEach(issue -> err.println(issue.textVi() + " / " + issue.textEn()));
        if (document.isEmpty()) {
            return ExitCode.SOME_FILES_UNREADABLE.code();
        }
        try {
            print(document.get(), spec.commandLine().getOut());
        } catch (IOException e) {
            throw new UncheckedIOException("the tables cannot be printed", e);
        }
        return ExitCode.DONE.code();
    }

    private void print(Document document, PrintWriter out) throws IOException {
        switch (format) {
            case TEXT -> TablesAsText.write(document, out);
            case CSV -> TablesAsCsv.write(document, out);
            case JSON -> TablesAsJson.write(document, out);
            case HTML -> TablesAsHtml.write(document, out);
        }
    }
}
