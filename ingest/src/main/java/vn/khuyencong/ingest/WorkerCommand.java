package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionsOfRun;
import vn.khuyencong.ingest.worker.WorkerLoop;

/** {@code worker}: the program's own child, which reads documents for it until it ends. */
@Command(
        name = "worker",
        hidden = true,
        description = {"Tiến trình đọc tệp cho các lệnh khác.", "Reads files for the other commands."})
final class WorkerCommand implements Callable<Integer> {
    @Option(names = "--corrections", paramLabel = "THƯ_MỤC", description = "What CorrectionCopy wrote.")
    private @Nullable Path corrections;

    @Override
    public Integer call() throws IOException {
        CorrectionsOfRun chosen = corrections == null
                ? CorrectionsOfRun.none()
                : CorrectionCopy.in(corrections).choose();
        ReadingWork work = new ReadingWork(new Ingest(chosen));
        WorkerLoop.serve(work::answer);
        return ExitCode.DONE.code();
    }
}
