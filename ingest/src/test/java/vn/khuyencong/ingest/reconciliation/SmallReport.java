package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Observer;
import vn.khuyencong.ingest.observation.caption.Captions;
import vn.khuyencong.ingest.observation.key.TableText;
import vn.khuyencong.ingest.reconciliation.cause.Cause;
import vn.khuyencong.ingest.reconciliation.cause.Suspect;
import vn.khuyencong.ingest.table.Tables;

/** A report written by hand, paragraphs and tables, and what the sums say of it. */
record SmallReport(Findings findings, Reconciled reconciled, Issues issues) {
    static SmallReport of(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (String line : (text + "\n\n").split("\n", -1)) {
            if (line.contains("|")) {
                rows.append(line).append('\n');
            } else {
                if (!rows.isEmpty()) {
                    blocks.add(TableText.table(Optional.empty(), Optional.empty(), rows.toString()));
                    rows.setLength(0);
                }
                if (!line.isBlank()) {
                    blocks.add(Paragraph.asPrinted(line.strip(), Optional.empty()));
                }
            }
        }
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        Document document = Captions.attach(Tables.find(new Document(source, List.of(), blocks)), new Issues());
        Issues issues = new Issues();
        Findings findings = Observer.observe(document, issues);
        return new SmallReport(findings, Reconciler.reconcile(document, findings, issues), issues);
    }

    /** Each cause in a line: its kind, how many sums it explains, and its suspects as printed → as they should be. */
    List<String> causes() {
        return reconciled.causes().stream().map(SmallReport::line).toList();
    }

    long failing() {
        return reconciled.checks().stream()
                .filter(check -> check.verdict() == Verdict.FAILS)
                .count();
    }

    private static String line(Cause cause) {
        return cause.kind() + " " + cause.sums().size() + ": "
                + String.join(
                        ", ",
                        cause.suspects().stream().map(SmallReport::suspect).toList());
    }

    private static String suspect(Suspect suspect) {
        String printed = suspect.figure().map(Observation::rawText).orElse("(blank)");
        return printed + suspect.mend().map(mend -> "→" + plain(mend)).orElse("");
    }

    private static String plain(java.math.BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
