package vn.khuyencong.ingest.warehouse;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Check;
import vn.khuyencong.ingest.reconciliation.cause.Cause;
import vn.khuyencong.ingest.reconciliation.cause.Suspect;

/** Fills {@code cause}, {@code cause_check} and {@code suspect}: why sums of a document fail. */
final class CauseRows {
    private CauseRows() {}

    static void add(Rows rows, IngestedDocument ingested) {
        Document document = ingested.document();
        IdentityHashMap<Check, String> checkIds =
                CheckId.ofAll(document, ingested.reconciled().checks());
        int number = 0;
        for (Cause cause : ingested.reconciled().causes()) {
            String id = ingested.documentId() + "-cause-%03d".formatted(++number);
            addCause(rows, ingested, id, cause);
            for (Check sum : cause.sums()) {
                rows.add("cause_check", id, Objects.requireNonNull(checkIds.get(sum)));
            }
            addSuspects(rows, document, id, cause);
        }
    }

    private static void addCause(Rows rows, IngestedDocument ingested, String id, Cause cause) {
        Document document = ingested.document();
        Where where = cause.where();
        Optional<String> cell = where.table().flatMap(table -> where.row()
                .flatMap(row -> where.column().map(column -> document.cellId(table, row, column))));
        rows.add(
                "cause",
                id,
                ingested.documentId(),
                where.table().map(document::tableId),
                cell,
                where.page(),
                Codes.of(cause.kind()),
                cause.textVi(),
                cause.textEn());
    }

    private static void addSuspects(Rows rows, Document document, String causeId, Cause cause) {
        int number = 0;
        for (Suspect suspect : cause.suspects()) {
            rows.add(
                    "suspect",
                    causeId + "-s%03d".formatted(++number),
                    causeId,
                    suspect.figure().map(figure -> figure.origin().observationId(document)),
                    suspect.place().cellId(document),
                    Codes.of(suspect.kind()),
                    suspect.figure().map(Observation::value),
                    suspect.mend());
        }
    }
}
