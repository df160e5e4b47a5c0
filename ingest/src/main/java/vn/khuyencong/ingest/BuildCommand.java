package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.warehouse.UnfitDocumentException;
import vn.khuyencong.ingest.warehouse.WarehouseBuild;
import vn.khuyencong.ingest.warehouse.WarehousePlan;

/**
 * {@code build}: builds a warehouse from what documents gave, in a process of its own, so that the refresh that orders it
 * keeps its memory small whatever DuckDB needs.
 */
@Command(
        name = "build",
        hidden = true,
        description = {
            "Dựng kho dữ liệu từ các tài liệu đã đọc; một bước của refresh.",
            "Build a warehouse from documents that were read: a step of refresh."
        })
final class BuildCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TỆP_JSON", description = "Kế hoạch dựng kho. / What to build from, and where.")
    private Path plan = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            WarehouseBuild.of(WarehousePlan.read(plan));
            return ExitCode.DONE.code();
        } catch (UnfitDocumentException unfit) {
            return tell(unfit);
        } catch (IOException e) {
            spec.commandLine().getErr().println("Không đọc được kế hoạch / Cannot read the plan: " + e);
            return ExitCode.OUR_FAILURE.code();
        }
    }

    /** To a person, and to the program that ordered the warehouse. */
    private int tell(UnfitDocumentException unfit) {
        unfit.printStackTrace(spec.commandLine().getErr());
        try {
            unfit.document().write(plan);
        } catch (IOException e) {
            spec.commandLine().getErr().println("Không ghi được / Cannot write: " + e);
            return ExitCode.CANNOT_WRITE.code();
        }
        return ExitCode.OUR_FAILURE.code();
    }
}
