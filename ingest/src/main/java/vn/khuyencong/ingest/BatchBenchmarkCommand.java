package vn.khuyencong.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code benchmark batch}: what a refresh of generated reports costs: all new, one more, nothing new. It runs the launcher as
 * anybody does, and prints what the runs report of themselves.
 */
@Command(
        name = "batch",
        description = {
            "Đo ./khuyencong refresh trên các thư mục báo cáo tự sinh: mọi báo cáo mới, thêm một, không có gì mới.",
            "Measure ./khuyencong refresh on folders of generated reports: all new, one more, nothing new."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong benchmark batch",
            "  ./khuyencong benchmark batch --reports 1,10,100,1000 --pages 6 --folder /var/tmp/batch",
            "",
            "benchmark/README.md nói rõ cách đo. / benchmark/README.md says how it is measured."
        })
final class BatchBenchmarkCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Option(
            names = "--reports",
            split = ",",
            defaultValue = "1,10,100",
            paramLabel = "N",
            description = {"Số báo cáo của mỗi thư mục (1,10,100).", "How many reports, for each folder (1,10,100)."})
    private List<Integer> sizes = List.of();

    @Option(
            names = "--pages",
            defaultValue = "6",
            paramLabel = "N",
            description = {"Số trang phụ lục của mỗi báo cáo (6).", "Annexes, a page each, of a report (6)."})
    private int pages;

    @Option(
            names = "--folder",
            paramLabel = "THƯ_MỤC",
            description = {
                "Nơi làm việc, được giữ lại; mặc định một thư mục tạm, xóa khi xong.",
                "Where it works, and what it keeps; without it a temporary folder, removed at the end."
            })
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path given = folder;
        Path work = given == null ? Files.createTempDirectory("khuyencong-batch-") : Files.createDirectories(given);
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "| báo cáo / reports | lần chạy / run | trang / pages | s | CPU s | ms a page | refresh MB | worker MB"
                        + " | build MB | analytics MB |");
        out.println("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        out.flush();
        try {
            for (int size : sizes) {
                measure(size, Files.createDirectories(work.resolve(String.valueOf(size))), out);
            }
        } finally {
            if (given == null) {
                remove(work);
            }
        }
        return ExitCode.DONE.code();
    }

    private void measure(int size, Path place, PrintWriter out) throws IOException, InterruptedException {
        Path reports = Files.createDirectories(place.resolve("reports"));
        for (int number = 0; number < size; number++) {
            GeneratedReport.write(number, pages, reports);
        }
        row(out, size, "mọi báo cáo / all new", size, refresh(place, reports));
        GeneratedReport.write(size, pages, reports);
        row(out, size, "thêm một / one more", 1, refresh(place, reports));
        row(out, size, "không có gì mới / nothing new", 0, refresh(place, reports));
    }

    /** Runs the launcher, and gives what the run reports of itself. */
    private JsonNode refresh(Path place, Path reports) throws IOException, InterruptedException {
        Path warehouse = place.resolve("w.duckdb");
        Path log = place.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("khuyencong.home", "."), "khuyencong")
                                .toString(),
                        "refresh",
                        "--reports",
                        reports.toString(),
                        "--corrections",
                        Files.createDirectories(place.resolve("corrections")).toString(),
                        "--warehouse",
                        warehouse.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        int code = process.waitFor();
        if (code != ExitCode.DONE.code()) {
            throw new IOException("refresh ended with " + code + ", see " + log);
        }
        try (Stream<Path> runs = Files.list(place.resolve("w.releases/runs"))) {
            Path last = runs.max(Comparator.naturalOrder()).orElseThrow();
            return new ObjectMapper().readTree(last.resolve("run.json").toFile());
        }
    }

    private void row(PrintWriter out, int size, String run, int read, JsonNode report) {
        double wall = report.path("wall_seconds").asDouble();
        List<String> cells = new ArrayList<>(List.of(number("%,d", size), run, number("%,d", (long) read * pages)));
        cells.add(number("%,.1f", wall));
        cells.add(number("%,.1f", cpu(report)));
        cells.add(read == 0 ? "–" : number("%,.0f", 1_000 * wall / ((long) read * pages)));
        for (String process : List.of("refresh", "worker", "build", "analytics")) {
            cells.add(number("%,.0f", peak(process, report) / MEGABYTE));
        }
        out.println("| " + String.join(" | ", cells) + " |");
        out.flush();
    }

    private static double cpu(JsonNode report) {
        double seconds = 0;
        for (JsonNode process : report.path("processes")) {
            seconds += process.path("cpu_seconds").asDouble();
        }
        return seconds;
    }

    /** The most that a process of this name held. */
    private static double peak(String name, JsonNode report) {
        double most = 0;
        for (JsonNode process : report.path("processes")) {
            boolean asked = process.path("name").asText().equals(name);
            most = asked ? Math.max(most, process.path("peak_memory_bytes").asDouble()) : most;
        }
        return most;
    }

    private static String number(String format, Object number) {
        return String.format(Locale.forLanguageTag("vi"), format, number);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
