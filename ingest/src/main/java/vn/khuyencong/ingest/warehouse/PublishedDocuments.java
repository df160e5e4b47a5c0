package vn.khuyencong.ingest.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documents of the published warehouse that stay: copied range by range between those that come anew, because every id
 * begins with that of its document, and the relations stand in the order of their ids.
 */
final class PublishedDocuments {
    /** What belongs to documents, and the column whose ids begin with theirs. */
    private static final Map<String, String> ID_OF_RELATION = new TreeMap<>(Map.ofEntries(
            Map.entry("document", "document_id"),
            Map.entry("file_metadata", "document_id"),
            Map.entry("source_table", "table_id"),
            Map.entry("source_cell", "cell_id"),
            Map.entry("observation", "observation_id"),
            Map.entry("project", "project_id"),
            Map.entry("reconciliation", "check_id"),
            Map.entry("reconciliation_member", "check_id"),
            Map.entry("cause", "cause_id"),
            Map.entry("cause_check", "cause_id"),
            Map.entry("suspect", "suspect_id"),
            Map.entry("strength", "observation_id"),
            Map.entry("issue", "issue_id"),
            Map.entry("unmapped", "unmapped_id")));

    /** Behind the id of a document, its other ids go on with a hyphen: this character is the next. */
    private static final String BEHIND = ".";

    private final NewWarehouse warehouse;
    private final List<String> relations;
    private String from = "";

    private PublishedDocuments(NewWarehouse warehouse, List<String> relations) {
        this.warehouse = warehouse;
        this.relations = relations;
    }

    static PublishedDocuments none(NewWarehouse warehouse) {
        return new PublishedDocuments(warehouse, List.of());
    }

    static PublishedDocuments of(Path published, NewWarehouse warehouse) {
        try {
            warehouse.execute("ATTACH " + NewWarehouse.quoted(published) + " AS published (READ_ONLY)");
            // A warehouse of an older version lacks what was added since.
            List<String> there = warehouse.relations("published");
            return new PublishedDocuments(
                    warehouse,
                    ID_OF_RELATION.keySet().stream().filter(there::contains).toList());
        } catch (SQLException e) {
            throw new WarehouseException("cannot keep the documents of " + published, e);
        }
    }

    /** Copies what comes before a document; of the same document, nothing is copied. */
    void copyBefore(String documentId) {
        copy(documentId);
        from = documentId + BEHIND;
    }

    /** Copies the documents behind the last one. */
    void copyRest() {
        copy(IssueRows.OF_FILE);
    }

    private void copy(String to) {
        for (String relation : relations) {
            String id = ID_OF_RELATION.get(relation);
            execute(
                    "INSERT INTO %1$s BY NAME SELECT * FROM published.main.%1$s WHERE %2$s >= '%3$s' AND %2$s < '%4$s' ORDER BY ALL"
                            .formatted(relation, id, from, to));
        }
    }

    /** Adds the issues of files that gave no document. */
    void addFileIssuesTo(FileIssues issues) {
        if (!relations.contains("issue")) {
            return;
        }
        String said = "SELECT page, code, severity, text_vi, text_en FROM published.main.issue WHERE issue_id >= '"
                + IssueRows.OF_FILE + "'";
        try {
            for (Map<String, String> issue : Question.ask(warehouse.connection(), said)) {
                Trouble trouble = new Trouble(
                        get(issue, "code"), get(issue, "severity"), get(issue, "text_vi"), get(issue, "text_en"));
                IssueRows.addOfFile(
                        issues, Optional.ofNullable(issue.get("page")).map(Integer::valueOf), trouble);
            }
        } catch (SQLException e) {
            throw new WarehouseException("cannot keep the published issues", e);
        }
    }

    private static String get(Map<String, String> issue, String column) {
        return issue.getOrDefault(column, "");
    }

    private void execute(String sql) {
        try {
            warehouse.execute(sql);
        } catch (SQLException e) {
            throw CannotWriteException.orOther("cannot keep the published documents", e);
        }
    }
}
