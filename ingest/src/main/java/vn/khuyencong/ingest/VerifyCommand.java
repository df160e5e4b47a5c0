package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.warehouse.Breach;
import vn.khuyencong.ingest.warehouse.ContractVerifier;

/** {@code verify}: the warehouse against the contract. */
@Command(
        name = "verify",
        description = {
            "Đối chiếu kho dữ liệu với hợp đồng dữ liệu: quan hệ, cột, kiểu, mã, dẫn chiếu, tỷ trọng, lưu ý.",
            "Verify the warehouse against the data contract: relations, columns, types, codes, references, shares,",
            "caveats. Ends with 5 and a line for each promise that is broken, with what breaks it."
        },
        footer = {"", "Ví dụ / Example:", "  ./khuyencong verify --warehouse data/warehouse/khuyencong.duckdb"})
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Breach> breaches = ContractVerifier.verify(warehouse.published());
        for (Breach breach : breaches) {
            out.println("✗ " + breach.vi() + " / " + breach.en() + " [" + breach.name() + "]");
            out.println("    " + breach.detail());
        }
        out.println(
                breaches.isEmpty()
                        ? "Kho dữ liệu đúng hợp đồng. / The warehouse keeps its contract."
                        : breaches.size() + " vi phạm. / " + breaches.size() + " breaches.");
        return (breaches.isEmpty() ? ExitCode.DONE : ExitCode.CONTRACT_BROKEN).code();
    }
}
