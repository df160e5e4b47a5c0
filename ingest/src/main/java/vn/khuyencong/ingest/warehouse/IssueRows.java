package vn.khuyencong.ingest.warehouse;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Where;

/** Fills {@code issue}: of the documents, and of the files that are none. */
final class IssueRows {
    private static final int ID_DIGITS = 16;

    private IssueRows() {}

    /** The id of a document's issue is its kind and its number among those, in the order in which they were met. */
    static void add(DuckDBConnection connection, Document document, List<Issue> issues) throws SQLException {
        Map<String, Integer> given = new HashMap<>();
        String documentId = document.source().documentId();
        try (Rows rows = new Rows(connection, "issue")) {
            for (Issue issue : issues) {
                int number = given.merge(issue.code(), 1, Integer::sum);
                String id = documentId + "-" + issue.code() + "-%04d".formatted(number);
                Where where = issue.where();
                Optional<String> table = where.table().map(document::tableId);
                Optional<String> cell = where.table().flatMap(ordinal -> where.row()
                        .flatMap(row -> where.column().map(column -> document.cellId(ordinal, row, column))));
                addRow(rows, id, Optional.of(documentId), table, cell, issue);
            }
        }
    }

    /** Where there is no document, the id is derived from the text: it names the file. */
    static void addOfFiles(DuckDBConnection connection, List<Issue> issues) throws SQLException {
        try (Rows rows = new Rows(connection, "issue")) {
            for (String text : issues.stream().map(Issue::textEn).distinct().toList()) {
                Issue issue = issues.stream()
                        .filter(candidate -> candidate.textEn().equals(text))
                        .findFirst()
                        .orElseThrow();
                String id = "file-" + issue.code() + "-" + Sha256.of(text).substring(0, ID_DIGITS);
                addRow(rows, id, Optional.empty(), Optional.empty(), Optional.empty(), issue);
            }
        }
    }

    private static void addRow(
            Rows rows, String id, Optional<String> document, Optional<String> table, Optional<String> cell, Issue issue)
            throws SQLException {
        rows.add(
                id,
                document,
                table,
                cell,
                issue.where().page(),
                issue.code(),
                Codes.of(issue.severity()),
                issue.textVi(),
                issue.textEn());
    }
}
