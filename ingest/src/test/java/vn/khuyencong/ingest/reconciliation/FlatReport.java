package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observer;
import vn.khuyencong.ingest.observation.Verification;
import vn.khuyencong.ingest.observation.caption.Captions;
import vn.khuyencong.ingest.observation.key.TableText;
import vn.khuyencong.ingest.table.Tables;

/** A report written by hand with one flattened table: its numbers stand in its last column, in their order. */
record FlatReport(Document document, Findings findings, Reconciled reconciled, Issues issues) {
    static FlatReport of(String caption, String table) {
        Document flat = Tables.find(new Document(
                new Source(
                        "by hand",
                        "0".repeat(64),
                        "text/plain",
                        Optional.empty(),
                        Optional.empty(),
                        Source.TextSource.OFFICE),
                List.of(),
                List.of(
                        Paragraph.asPrinted(caption, Optional.empty()),
                        Paragraph.asPrinted("Đơn vị tính: triệu đồng", Optional.empty()),
                        TableText.table(Optional.empty(), Optional.empty(), table))));
        Issues issues = new Issues();
        Rebuilt rebuilt = Rebuilding.rebuild(flat, issues);
        Document document = Captions.attach(rebuilt.document(), issues);
        Findings findings = rebuilt.mark(Observer.observe(document, issues));
        return new FlatReport(
                document, findings, Reconciler.reconcile(document, findings, rebuilt::mayVouch, issues), issues);
    }

    /** Each row behind its label, from the first column of numbers on; blanks are points. */
    List<String> rows() {
        Table table = document.tables().get(0);
        List<String> rows = new ArrayList<>();
        for (int row = table.headerRowCount(); row < table.rowCount(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 2; column < table.columnCount(); column++) {
                String text = table.findCell(row, column).map(Cell::text).orElse("");
                cells.add(text.isEmpty() ? "." : text);
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }

    /** Each failing sum: its rule, and the total as printed. */
    List<String> failing() {
        return reconciled.checks().stream()
                .filter(check -> check.verdict() == Verdict.FAILS)
                .map(check -> check.rule().name().toLowerCase(Locale.ROOT) + " "
                        + check.total().rawText())
                .toList();
    }

    /** Verified figures as they are printed. */
    List<String> verified() {
        return findings.observations().stream()
                .filter(each -> reconciled.verificationOf(each) == Verification.VERIFIED)
                .map(each -> each.rawText())
                .toList();
    }

    /** What the issues of a kind say in Vietnamese. */
    List<String> issues(Class<? extends Issue> kind) {
        return issues.all().stream().filter(kind::isInstance).map(Issue::textVi).toList();
    }
}
