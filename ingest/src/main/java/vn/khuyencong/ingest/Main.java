package vn.khuyencong.ingest;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.khuyencong.ingest.worker.Subprogram;

/** The command line of the ingest program. */
@Command(
        name = "khuyencong",
        mixinStandardHelpOptions = true,
        version = "khuyencong 0.1.0",
        description = {
            "Biến báo cáo khuyến công của các tỉnh thành bộ dữ liệu kiểm chứng được.",
            "Turns the provincial reports of Vietnam's industry-promotion programme into a dataset that can be trusted."
        },
        subcommands = {
            RefreshCommand.class,
            IngestCommand.class,
            AnalyzeCommand.class,
            PublishCommand.class,
            RollbackCommand.class,
            TablesCommand.class,
            ShowCommand.class,
            SqlCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            UnmappedCommand.class,
            VerifyCommand.class,
            BenchmarkCommand.class,
            WorkerCommand.class,
            BuildCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Lệnh của chương trình phân tích / Commands of the analytics program:",
            "  diff      Hai bản phát hành khác nhau ở đâu. / What changed from one release to another.",
            "",
            "Mỗi lệnh có --help riêng. / Each command has a --help of its own."
        },
        exitCodeListHeading = "%nMã kết thúc / Exit codes:%n")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        if (Boolean.getBoolean("khuyencong.child")) {
            Subprogram.endWithParent();
        }
        int code = run(out, utf8(FileDescriptor.err), arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs one command; the result goes to {@code out}, all that is said besides to {@code err}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain);
        line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        line.getSubcommands().values().forEach(Main::addHelp);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static void addHelp(CommandLine command) {
        if (!command.getCommandSpec().helpCommand()) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
        }
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            meanings.put(String.valueOf(code.code()), code.meaning());
        }
        return meanings;
    }

    private static int explain(Exception exception, CommandLine line, CommandLine.ParseResult parsed) {
        Failure failure = Failure.of(exception);
        failure.lines().forEach(line.getErr()::println);
        return failure.code().code();
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
