package vn.khuyencong.ingest.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Where;

/** Fills {@code issue}: of the documents, and of the files that are none. */
final class IssueRows {
    /** How the ids of issues begin that belong to no document: they come after those of all documents. */
    static final String OF_FILE = "file-";

    private static final int ID_DIGITS = 16;

    private IssueRows() {}

    /** The id of a document's issue is its kind and its number among those, in the order in which they were met. */
    static void add(Rows rows, Document document, List<Issue> issues) {
        Map<String, Integer> given = new HashMap<>();
        String documentId = document.source().documentId();
        for (Issue issue : issues) {
            int number = given.merge(issue.code(), 1, Integer::sum);
            String id = documentId + "-" + issue.code() + "-%04d".formatted(number);
            Where where = issue.where();
            Optional<String> table = where.table().map(document::tableId);
            Optional<String> cell = where.table().flatMap(ordinal -> where.row()
                    .flatMap(row -> where.column().map(column -> document.cellId(ordinal, row, column))));
            Trouble trouble = Trouble.of(issue);
            addRow(rows, id, Optional.of(documentId), table, cell, where.page(), trouble);
        }
    }

    /** Issues of a document as a whole, of kinds that it has no other of. */
    static void addOfWhole(Rows rows, String documentId, List<Issue> issues) {
        for (Issue issue : issues) {
            String id = documentId + "-" + issue.code() + "-0001";
            addRow(
                    rows,
                    id,
                    Optional.of(documentId),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Trouble.of(issue));
        }
    }

    /** Where there is no document, the id is derived from the text: it names the file. */
    static void addOfFile(Rows rows, Optional<Integer> page, Trouble trouble) {
        String id = OF_FILE + trouble.code() + "-" + Sha256.of(trouble.textEn()).substring(0, ID_DIGITS);
        addRow(rows, id, Optional.empty(), Optional.empty(), Optional.empty(), page, trouble);
    }

    private static void addRow(
            Rows rows,
            String id,
            Optional<String> document,
            Optional<String> table,
            Optional<String> cell,
            Optional<Integer> page,
            Trouble trouble) {
        rows.add(
                "issue",
                id,
                document,
                table,
                cell,
                page,
                trouble.code(),
                trouble.severity(),
                trouble.textVi(),
                trouble.textEn());
    }
}
