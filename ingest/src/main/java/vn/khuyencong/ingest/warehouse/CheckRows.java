package vn.khuyencong.ingest.warehouse;

import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Check;

/** Fills {@code reconciliation} and {@code reconciliation_member}: the sums of a document and their figures. */
final class CheckRows {
    private CheckRows() {}

    static void add(Rows rows, IngestedDocument ingested) {
        CheckId ids = new CheckId(ingested.document());
        for (Check check : ingested.reconciled().checks()) {
            String id = ids.next(check);
            addCheck(rows, ingested, id, check);
            addMembers(rows, ingested.document(), id, check);
        }
    }

    private static void addCheck(Rows rows, IngestedDocument ingested, String id, Check check) {
        rows.add(
                "reconciliation",
                id,
                ingested.documentId(),
                check.table().map(ordinal -> ingested.document().tableId(ordinal)),
                Codes.of(check.rule()),
                check.printedValue(),
                check.computedValue(),
                check.difference(),
                check.tolerance(),
                Codes.of(check.verdict()),
                check.explanation());
    }

    private static void addMembers(Rows rows, Document document, String id, Check check) {
        rows.add("reconciliation_member", id, check.total().origin().observationId(document), "total");
        for (Observation part : check.parts()) {
            rows.add("reconciliation_member", id, part.origin().observationId(document), "part");
        }
    }
}
