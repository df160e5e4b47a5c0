package vn.khuyencong.ingest.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of one document, relation by relation, each in the order of its rows. */
final class DocumentContents {
    private final Map<String, List<Row>> relations = new TreeMap<>();

    private DocumentContents() {}

    static List<Row> of(IngestedDocument ingested) {
        DocumentContents contents = new DocumentContents();
        contents.fill(ingested);
        return contents.sorted();
    }

    private void fill(IngestedDocument ingested) {
        DocumentRows.add(this::keep, ingested);
        TableRows.add(this::keep, ingested.document());
        FigureRows.add(this::keep, ingested);
        CheckRows.add(this::keep, ingested);
        CauseRows.add(this::keep, ingested);
        IssueRows.add(this::keep, ingested.document(), ingested.issues());
        UnmappedRows.add(this::keep, ingested);
    }

    private void keep(Row row) {
        relations.computeIfAbsent(row.relation(), relation -> new ArrayList<>()).add(row);
    }

    private List<Row> sorted() {
        return relations.values().stream()
                .flatMap(rows -> rows.stream().sorted())
                .toList();
    }
}
