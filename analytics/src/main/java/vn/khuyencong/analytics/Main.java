package vn.khuyencong.analytics;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.khuyencong.analytics.change.ChangeException;
import vn.khuyencong.analytics.change.NoSuchReleaseException;
import vn.khuyencong.analytics.mart.WarehouseException;

/** The command line of the analytics program. */
@Command(
        name = "khuyencong",
        version = "khuyencong 0.1.0",
        mixinStandardHelpOptions = true,
        description = {
            "So sánh các tỉnh và xuất bản, từ kho dữ liệu khuyến công.",
            "Compares provinces and publishes, from the industry-promotion warehouse."
        },
        subcommands = {
            AnalyzeCommand.class,
            DiffCommand.class,
            PublishCommand.class,
            RefreshCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nMã kết thúc / Exit codes:%n")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (Boolean.getBoolean("khuyencong.child")) {
            ParentWatch.start();
        }
        int code = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments);
        // Spark leaves threads behind that nobody waits for.
        System.exit(code);
    }

    /** Runs one command; the result goes to {@code out}, all that is said besides to {@code err}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line =
                new CommandLine(new Main()).setOut(out).setErr(err).setExecutionExceptionHandler(Main::explain);
        for (CommandLine command : line.getSubcommands().values()) {
            if (!command.getCommandSpec().helpCommand()) {
                command.getCommandSpec().mixinStandardHelpOptions(true);
            }
            command.getCommandSpec().usageMessage().exitCodeListHeading("%nMã kết thúc / Exit codes:%n");
            command.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        }
        line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        int code = execute(line, arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            meanings.put(String.valueOf(code.code()), code.meaning());
        }
        return meanings;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (DiskTrouble.isSaidBy(failure)) {
            return cannotWrite(failure, line.getErr());
        }
        if (failure instanceof NoSuchFileException missing) {
            line.getErr()
                    .println("Không có kho dữ liệu " + missing.getFile() + ": hãy chạy ./khuyencong refresh trước."
                            + " / No such warehouse: run ./khuyencong refresh first.");
            return ExitCode.NOT_FOUND.code();
        }
        if (failure instanceof NoSuchReleaseException missing) {
            String present = missing.present().isEmpty() ? "—" : String.join(", ", missing.present());
            line.getErr()
                    .println(
                            "Không có bản " + missing.wanted() + ". Đang có: / No such release. There are: " + present);
            return ExitCode.NOT_FOUND.code();
        }
        if (failure instanceof ChangeException trouble) {
            line.getErr().println("Không so được hai bản: / What changed cannot be told: " + trouble.getMessage());
            return ExitCode.OUR_FAILURE.code();
        }
        if (failure instanceof WarehouseException trouble) {
            line.getErr().println("Lỗi kho dữ liệu: / The warehouse: " + trouble.getMessage());
            return ExitCode.OUR_FAILURE.code();
        }
        line.getErr().println("Lỗi của chương trình, xin báo lại: / A fault of the program, please report it:");
        failure.printStackTrace(line.getErr());
        return ExitCode.OUR_FAILURE.code();
    }

    private static int cannotWrite(Throwable failure, PrintWriter err) {
        err.println("Không ghi được (đĩa đầy hoặc chỉ đọc?) / Cannot write (disk full or read-only?): " + failure);
        return ExitCode.CANNOT_WRITE.code();
    }

    /** Native libraries that cannot be unpacked fail as errors. */
    private static int execute(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (LinkageError failure) {
            if (DiskTrouble.isSaidBy(failure)) {
                return cannotWrite(failure, line.getErr());
            }
            throw failure;
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
