package vn.khuyencong.ingest.warehouse;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Check;

/** Fills {@code reconciliation} and {@code reconciliation_member}: the sums of a document and their figures. */
final class CheckRows {
    private CheckRows() {}

    static void add(DuckDBConnection connection, IngestedDocument ingested) throws SQLException {
        CheckId ids = new CheckId(ingested.document());
        try (Rows checks = new Rows(connection, "reconciliation");
                Rows members = new Rows(connection, "reconciliation_member")) {
            for (Check check : ingested.reconciled().checks()) {
                String id = ids.next(check);
                addCheck(checks, ingested, id, check);
                addMembers(members, ingested.document(), id, check);
            }
        }
    }

    private static void addCheck(Rows rows, IngestedDocument ingested, String id, Check check) throws SQLException {
        rows.add(
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

    private static void addMembers(Rows rows, Document document, String id, Check check) throws SQLException {
        rows.add(id, check.total().origin().observationId(document), "total");
        for (Observation part : check.parts()) {
            rows.add(id, part.origin().observationId(document), "part");
        }
    }
}
