package vn.khuyencong.ingest;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.warehouse.ResultFormat;
import vn.khuyencong.ingest.warehouse.SqlGate;
import vn.khuyencong.ingest.warehouse.SqlRefusedException;

/** {@code sql}: one reading question to the warehouse. */
@Command(
        name = "sql",
        description = {
            "Hỏi kho dữ liệu bằng một câu SQL chỉ đọc.",
            "Ask the warehouse one read-only SQL question (SELECT, WITH, VALUES, DESCRIBE, SHOW, SUMMARIZE).",
            "No other file can be read, nothing can be written.",
            "Giới hạn: 60 giây (--timeout), 4 luồng, 2 GB cho DuckDB và 4 GB cho cả tiến trình, kết",
            "quả một tỷ chữ; dạng table 10.000 dòng. / Bounds: 60 s, 4 threads, 2 GB for DuckDB and",
            "4 GB for the whole process, a billion letters; 10,000 rows of a table."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong sql \"SHOW TABLES\"",
            "  ./khuyencong sql \"DESCRIBE observation\"",
            "  ./khuyencong sql --format csv \"SELECT name_vi, count(*) AS figures FROM observation"
                    + " JOIN province USING (province_code) GROUP BY ALL\""
        })
final class SqlCommand implements Callable<Integer> {
    private static final long MEMORY = 4_000_000_000L;

    @Parameters(
            paramLabel = "CÂU_SQL",
            description = {"Câu hỏi, đặt trong ngoặc kép.", "The question, in quotes."})
    private String sql = "";

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "TABLE",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = {
                "Dạng kết quả: table (mặc định) để đọc; csv theo RFC 4180; json.",
                "Form of the answer: table for people (default), csv (RFC 4180, NULL empty, lists as JSON; an apostrophe"
                        + " in front of what a spreadsheet would run, docs/csv.md), json."
            })
    private ResultFormat format = ResultFormat.TABLE;

    @Option(
            names = "--timeout",
            paramLabel = "GIÂY",
            defaultValue = "60",
            description = {"Thời hạn, tính bằng giây (mặc định: 60).", "Time limit in seconds."})
    private int seconds = 60;

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Thread time = TimeLimit.start(Duration.ofSeconds(seconds));
        Thread memory = MemoryLimit.start(MEMORY);
        try {
            SqlGate.answer(
                    warehouse.published(), sql, format, spec.commandLine().getOut());
            return ExitCode.DONE.code();
        } catch (SqlRefusedException e) {
            spec.commandLine().getErr().println("Câu SQL bị từ chối: / Refused: " + e.getMessage());
            return ExitCode.SQL_REFUSED.code();
        } finally {
            time.interrupt();
            memory.interrupt();
        }
    }
}
