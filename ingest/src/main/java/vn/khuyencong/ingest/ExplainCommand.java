package vn.khuyencong.ingest;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionStanza;
import vn.khuyencong.ingest.warehouse.Explanation;
import vn.khuyencong.ingest.warehouse.Explanations;

/** {@code explain}: from a figure to the printed cell. */
@Command(
        name = "explain",
        description = {
            "Giải thích một con số: tài liệu, trang, bảng, ô, chữ in, tiêu đề, sửa chữa, các phép cộng.",
            "Explain a figure: document, page, table, cell, printed text, the words over it, what was repaired,",
            "the sums that it takes part in and their verdicts."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong sql \"SELECT observation_id, item_label, value FROM observation LIMIT 5\"",
            "  ./khuyencong explain d-1ac3fb2e81c8c12c-t01-r004c03-f0",
            "  ./khuyencong explain --as-correction d-1ac3fb2e81c8c12c-t01-r004c03-f0 >> data/corrections/binh-dinh.yml"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "OBSERVATION_ID",
            description = {"Mã con số, cột observation_id.", "Id of the figure, column observation_id."})
    private String observationId = "";

    @Option(
            names = "--as-correction",
            description = {
                "In mẫu đính chính của ô ấy, để chép vào data/corrections/*.yml và điền tiếp.",
                "Print a correction of that cell to be filled in, for data/corrections/*.yml."
            })
    private boolean asCorrection;

    @Mixin
    private Places.Warehouse warehouse = new Places.Warehouse();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<Explanation> explanation = Explanations.find(warehouse.published(), observationId.strip());
        if (explanation.isEmpty()) {
            spec.commandLine().getErr().println("Kho không có con số / No such figure: " + observationId);
            return ExitCode.NOT_FOUND.code();
        }
        if (asCorrection) {
            spec.commandLine().getOut().print(stanza(explanation.get()));
            return ExitCode.DONE.code();
        }
        new ExplanationPage(explanation.get(), spec.commandLine().getOut()).print();
        return ExitCode.DONE.code();
    }

    private static String stanza(Explanation explanation) {
        String fileName = explanation.document().getOrDefault("file_name", "");
        String cellId = explanation.cell().getOrDefault("cell_id", "");
        String text = explanation.cell().getOrDefault("text", "");
        return "0".equals(explanation.table().get("ordinal"))
                ? CorrectionStanza.ofWords(
                        fileName, cellId, explanation.figure().getOrDefault("raw_text", ""), text)
                : CorrectionStanza.ofCell(fileName, cellId, text);
    }
}
