package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.PageRequest;
import vn.khuyencong.ingest.reader.UnreadableException;
import vn.khuyencong.ingest.reader.pdf.PdfReader;
import vn.khuyencong.ingest.reader.pdf.PlainText;
import vn.khuyencong.ingest.table.Tables;

/**
 * {@code benchmark}: what reading tables costs, beside PDFBox's plain text of the same pages in the same process. One
 * thread; the CPU time of the fastest of several rounds, so that neither start nor neighbours count.
 */
@Command(
        name = "benchmark",
        subcommands = BatchBenchmarkCommand.class,
        description = {
            "Đo tốc độ và bộ nhớ khi đọc bảng trong PDF, so với lấy chữ thuần bằng PDFBox; với TXT: trả số về cột.",
            "Measure speed and memory of reading tables in PDFs, beside PDFBox's plain text of the same pages; of TXT, the"
                    + " placing of numbers in columns."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong benchmark",
            "  ./khuyencong benchmark --rounds 30 thu-muc-pdf/",
            "  ./khuyencong benchmark ingest/src/test/resources/reports/text/binh-dinh-2014-2020.txt",
            "",
            "benchmark/README.md nói rõ cách đo. / benchmark/README.md says how it is measured."
        })
final class BenchmarkCommand implements Callable<Integer> {
    private static final int[] TIMES = {1, 10, 50};

    @Parameters(
            paramLabel = "TỆP|THƯ MỤC",
            arity = "0..*",
            description = {
                "PDF, TXT hoặc thư mục có các tệp ấy; mặc định data/reports.",
                "PDFs, TXTs or folders of them; data/reports unless told."
            })
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "15",
            description = {"Số vòng đo (mặc định 15).", "Rounds that are measured (15)."})
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, UnreadableException {
        List<byte[]> documents = new ArrayList<>();
        int pages = 0;
        List<Path> texts = files(".txt");
        for (Path file : files(".pdf")) {
            byte[] content = Files.readAllBytes(file);
            documents.add(content);
            pages += PlainText.pageCount(content);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (documents.isEmpty() && texts.isEmpty()) {
            spec.commandLine().getErr().println("Không có PDF hay TXT nào ở đó. / There is no PDF or TXT there.");
            return ExitCode.USAGE.code();
        }
        if (!documents.isEmpty()) {
            speed(documents, pages, out);
            memory(largest(documents), out);
        }
        if (!texts.isEmpty()) {
            RebuildingBenchmark.run(texts, out);
        }
        return ExitCode.DONE.code();
    }

    private List<Path> files(String ending) throws IOException {
        List<Path> asked = paths.isEmpty()
                ? List.of(Path.of(System.getProperty("khuyencong.home", "."), "data", "reports"))
                : paths;
        List<Path> files = new ArrayList<>();
        for (Path path : asked) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        files.removeIf(file -> !file.toString().toLowerCase(Locale.ROOT).endsWith(ending));
        return files;
    }

    private void speed(List<byte[]> documents, int pages, PrintWriter out) throws IOException, UnreadableException {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < rounds; round++) {
            long start = cpu();
            for (byte[] content : documents) {
                PlainText.length(content);
            }
            long stripped = cpu();
            List<Document> printed = new ArrayList<>();
            for (byte[] content : documents) {
                printed.add(new PdfReader().read(content, source(), new Issues()));
            }
            long read = cpu();
            for (Document document : printed) {
                Tables.find(document);
            }
            long found = cpu();
            best[0] = Math.min(best[0], (stripped - start) / 1e9);
            best[1] = Math.min(best[1], (read - stripped) / 1e9);
            best[2] = Math.min(best[2], (found - read) / 1e9);
        }
        out.println("| " + documents.size() + " PDF, " + pages + " trang / pages | CPU s | trang/s / pages a CPU s | ×"
                + " |");
        out.println("|---|---:|---:|---:|");
        row(out, "PDFBox, chữ thuần / plain text", best[0], pages, best[0]);
        row(out, "reader.pdf: chữ và đường kẻ / words and rulings", best[1], pages, best[0]);
        row(out, "table: bảng và đoạn văn / tables and paragraphs", best[2], pages, best[0]);
        row(out, "cả hai / both", best[1] + best[2], pages, best[0]);
        out.println();
    }

    private static void row(PrintWriter out, String what, double seconds, int pages, double unit) {
        out.printf(
                Locale.forLanguageTag("vi"),
                "| %s | %.3f | %.0f | %.2f |%n",
                what,
                seconds,
                pages / seconds,
                seconds / unit);
    }

    /** What is alive at most while a document is read, the file itself and PDFBox's objects included, and after it. */
    private static void memory(byte[] report, PrintWriter out) throws IOException, UnreadableException {
        out.println(
                "| trang / pages | MB khi đọc / while reading | MB kết quả / result | KB kết quả một trang / a page |");
        out.println("|---:|---:|---:|---:|");
        read(report, 1, 0, new long[1]);
        for (int times : TIMES) {
            byte[] content = PlainText.repeated(report, times);
            int pages = PlainText.pageCount(content);
            long before = live();
            long[] most = {0};
            Document result = read(content, pages, before, most);
            long after = live() - before;
            out.printf(
                    Locale.forLanguageTag("vi"),
                    "| %d | %.1f | %.1f | %.1f |%n",
                    pages,
                    most[0] / 1e6,
                    after / 1e6,
                    after / 1e3 / pages);
            if (result.blocks().isEmpty()) {
                throw new IllegalStateException("nothing was read");
            }
        }
    }

    private static Document read(byte[] content, int pages, long before, long[] most) throws UnreadableException {
        Tables tables = new Tables();
        Document read = new PdfReader()
                .read(
                        content,
                        source(),
                        PageRequest.all(),
                        page -> {
                            tables.add(page);
                            if (page.number() % Math.max(1, pages / 10) == 0) {
                                most[0] = Math.max(most[0], live() - before);
                            }
                        },
                        new Issues());
        return tables.complete(read);
    }

    private static byte[] largest(List<byte[]> documents) {
        byte[] largest = documents.get(0);
        for (byte[] content : documents) {
            largest = content.length > largest.length ? content : largest;
        }
        return largest;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Source source() {
        return new Source(
                "benchmark.pdf",
                "0".repeat(64),
                "application/pdf",
                Optional.empty(),
                Optional.empty(),
                TextSource.TEXT_LAYER);
    }
}
